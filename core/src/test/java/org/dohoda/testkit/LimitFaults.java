package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.clause;
import static org.dohoda.testkit.Plot.date;
import static org.dohoda.testkit.Plot.text;

import com.google.common.collect.ImmutableList;
import org.dohoda.body.Capacities;
import org.dohoda.id.ClauseId;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Money;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.DateRule;

/** Faults in what goes before what, in sizes, and in how long provisions hold. */
final class LimitFaults {
  private static final String FIRST = "/instruments/~-m/clauses/c/provisions/0";

  private LimitFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "clause.precedence-cycle",
            "/instruments/~-m/clauses/c",
            plot -> ranked(plot, Link.notwithstanding(id("d")), Link.notwithstanding(id("c"))),
            plot -> ranked(plot, Link.notwithstanding(id("d")), Link.subjectTo(id("c")))),
        new Fault(
            "body-constitution.size-contradicts",
            FIRST + "/size",
            plot -> plot.saying(size(7, 6).build()),
            plot -> plot.saying(size(7, 7).build())),
        new Fault(
            "body-constitution.seats-exceed-size",
            FIRST + "/seats/0/quantity",
            plot -> plot.saying(size(5, 6).addSeat(seats(7).build()).build()),
            plot ->
                plot.saying(
                    size(5, 6)
                        .addSeat(seats(6).build())
                        .addSeat(seats(7).capacity(Capacities.GUEST).build())
                        .build())),
        new Fault(
            "provision.ends-before-start",
            FIRST,
            plot -> plot.saying(paid("2024-02-02", "2024-02-01")),
            plot -> plot.saying(paid("2024-02-02", "2024-02-02"))));
  }

  private static ClauseId id(String name) {
    return ClauseId.of(name);
  }

  private static void ranked(Plot plot, Link first, Link second) {
    plot.organizations("a", "b")
        .memorandum(
            "m",
            m ->
                m.addClauses(
                    clause("c", request(plot, first)), clause("d", request(plot, second))));
  }

  private static Undertaking request(Plot plot, Link link) {
    return Undertaking.by(Bearer.party(plot.organization("a")))
        .may(Acts.REQUEST)
        .addLink(link)
        .build();
  }

  private static BodyConstitution.Builder size(int least, int most) {
    return BodyConstitution.builder()
        .name(text("Pracovní skupina"))
        .addSize(
            Quantity.atLeast(least, Bases.ALL_MEMBERS), Quantity.atMost(most, Bases.ALL_MEMBERS));
  }

  private static Seat.Builder seats(int number) {
    return Seat.builder().quantity(Quantity.exactly(number, Bases.SEATS));
  }

  private static Finance paid(String first, String last) {
    return Finance.amount(Quantity.atMost(Money.of(1000, "CZK"))).toBuilder()
        .since(DateRule.fixed(date(first)))
        .until(Lasting.atMost(DateRule.fixed(date(last))))
        .build();
  }
}
