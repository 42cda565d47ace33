package org.dohoda.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.Sources;

class SourceProperties {
  @Provide
  Arbitrary<Source> sources() {
    return Sources.sources();
  }

  @Provide
  Arbitrary<Attestation> attestations() {
    return Sources.attestations();
  }

  @Provide
  Arbitrary<Extensions> extensions() {
    return Sources.extensions();
  }

  @Property(tries = 2000)
  void toBuilder_givesBackTheSource(@ForAll("sources") Source source) {
    assertThat(source.toBuilder().build()).isEqualTo(source).hasSameHashCodeAs(source);
  }

  @Property(tries = 2000)
  void attestation_isNeverOfAWhollyUnknownDay(@ForAll("attestations") Attestation attestation) {
    assertThat(attestation.on().isUnknown()).isFalse();
  }

  @Property(tries = 2000)
  void extensions_comeOutAsTheyWentIn(
      @ForAll("extensions") Extensions one, @ForAll("extensions") Extensions two) {
    Extensions both = one;
    for (String name : two.values().keySet()) {
      both = both.with(name, two.get(name).orElseThrow());
    }
    assertThat(both.values()).containsAllEntriesOf(two.values());
    assertThat(Extensions.copyOf(both.values())).isEqualTo(both);
  }
}
