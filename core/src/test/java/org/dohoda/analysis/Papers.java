package org.dohoda.analysis;

import java.util.Arrays;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.policy.Focus;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Provision;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.PartialDate;

/** Small papers for examples. */
final class Papers {
  static final OrganizationId REGION = OrganizationId.of("region");
  static final OrganizationId AGENCY = OrganizationId.of("agency");
  static final InstrumentId MEMO = InstrumentId.of("memo");

  private Papers() {}

  /** A memorandum, signed on 26 February 2014, with a clause for each provision: c0, c1, ... */
  static Memorandum memo(Provision... provisions) {
    return memo(MEMO, provisions);
  }

  static Memorandum memo(InstrumentId id, Provision... provisions) {
    Memorandum.Builder memo =
        Memorandum.builder()
            .id(id)
            .state(InstrumentState.CONCLUDED)
            .addParties(party(REGION), party(AGENCY));
    for (int i = 0; i < provisions.length; i++) {
      memo.addClauses(clause("c" + i, provisions[i]));
    }
    return memo.build();
  }

  static Party party(OrganizationId organization) {
    return Party.builder().organization(organization).signed(PartialDate.of(2014, 2, 26)).build();
  }

  static Clause clause(String id, Provision provision) {
    return Clause.builder().id(ClauseId.of(id)).addProvisions(provision).build();
  }

  static PolicyFocus areas(Openness openness, PolicyAreaId... areas) {
    return PolicyFocus.of(Listed.of(openness, Arrays.stream(areas).map(Focus::on).toList()));
  }

  static Coverage coverage(Provision... provisions) {
    Instrument memo = memo(provisions);
    return Coverage.of(memo);
  }
}
