package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dohoda.json.testkit.BrokenDocuments;
import org.dohoda.json.testkit.Document;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.Memoranda;
import org.dohoda.testkit.Organizations;
import org.dohoda.testkit.Registers;

/** Every single fault of a text is reported with its code, its path and its place. */
class BrokenDocumentsProperties {
  private static void check(JsonFormat<?> format, Broken<Document> broken) {
    Statistics.collect(broken.code());
    assertThat(format.read(broken.base().bytes()).problems()).isEmpty();
    assertThat(format.read(broken.value().bytes()).isValid()).isFalse();
    assertThat(format.read(broken.value().bytes()).problems())
        .singleElement()
        .matches(broken::isIt, broken.toString());
  }

  @Provide
  Arbitrary<Broken<Document>> memoranda() {
    return BrokenDocuments.of(DohodaJson.memorandum(), Memoranda.memoranda());
  }

  @Property(tries = 300)
  void memorandum(@ForAll("memoranda") Broken<Document> broken) {
    check(DohodaJson.memorandum(), broken);
  }

  @Provide
  Arbitrary<Broken<Document>> organizations() {
    return BrokenDocuments.of(DohodaJson.organization(), Organizations.organizations());
  }

  @Property(tries = 200)
  void organization(@ForAll("organizations") Broken<Document> broken) {
    check(DohodaJson.organization(), broken);
  }

  @Provide
  Arbitrary<Broken<Document>> registers() {
    return BrokenDocuments.of(DohodaJson.register(), Registers.registers());
  }

  @Property(tries = 100)
  void register(@ForAll("registers") Broken<Document> broken) {
    check(DohodaJson.register(), broken);
  }
}
