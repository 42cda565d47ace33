package org.dohoda.examples.benchmarks.scan;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Table;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.Holder;
import org.dohoda.provision.Bearer;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.openjdk.jol.info.GraphLayout;

/** What a register that was read holds on to, and how much of it is shared. */
public final class Memory {
  private static final int COUNTED = 1000;

  private static final ImmutableMap<Class<?>, String> SHARED =
      ImmutableMap.<Class<?>, String>builder()
          .put(OrganizationId.class, "ids of organizations")
          .put(BodyId.class, "ids of bodies")
          .put(InstrumentId.class, "ids of instruments")
          .put(ClauseId.class, "ids of clauses")
          .put(RuleId.class, "ids of rules")
          .put(PolicyAreaId.class, "policy areas")
          .put(Holder.RepresentativeOf.class, "holders")
          .put(Bearer.Named.class, "parties as bearers")
          .put(LocalizedText.class, "texts")
          .buildOrThrow();

  private final int memoranda;
  private final Lines lines;
  private final Report report;

  public Memory(int memoranda, Lines lines, Report report) {
    this.memoranda = memoranda;
    this.lines = lines;
    this.report = report;
  }

  /** Returns retained heap by bytes of NDJSON. */
  public double run() {
    long before = used();
    CooperationRegister register = lines.read();
    double held = used() - before;
    double ratio = held / lines.bytes();
    List<Table.Row> rows = new ArrayList<>();
    rows.add(Table.Row.of("retained heap, by garbage collection", ratio, Table.bytes(held)));
    if (memoranda <= COUNTED) {
      long size = GraphLayout.parseInstance(register).totalSize();
      double exact = (double) size / lines.bytes();
      rows.add(Table.Row.of("retained heap, counted object by object", exact, Table.bytes(size)));
    }
    report.add(new Table(title("bytes of NDJSON = 1"), rows));
    if (memoranda <= COUNTED) {
      sharing(register);
    }
    return ratio;
  }

  private String title(String divisor) {
    return String.format(
        Locale.ROOT, "memory, a register of %,d memoranda; %s", memoranda, divisor);
  }

  private void sharing(CooperationRegister register) {
    Map<Class<?>, Sharing.Counts> counts = Sharing.of(register, SHARED.keySet());
    List<Table.Row> rows = new ArrayList<>();
    SHARED.forEach(
        (type, name) -> {
          Sharing.Counts count = counts.get(type);
          rows.add(
              Table.Row.of(
                  name,
                  (double) count.objects() / count.values(),
                  String.format(
                      Locale.ROOT,
                      "%,d references to %,d objects",
                      count.references(),
                      count.objects())));
        });
    report.add(new Table(title("sharing: objects ÷ different values"), rows));
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
