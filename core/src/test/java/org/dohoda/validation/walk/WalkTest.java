package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Random;
import net.jqwik.api.Example;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.kit.FewerTries;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.OddRegisters;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Samples;
import org.dohoda.testkit.Sentences;

/** That a walk forgets no part of anything, on registers that are the same each time. */
class WalkTest {
  private static CooperationRegister saying(Iterable<Provision> provisions) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    int number = 0;
    for (Provision each : provisions) {
      clauses.add(
          Clause.builder().id(ClauseId.of("clause-" + number++)).addProvision(each).build());
    }
    return CooperationRegister.builder()
        .addInstrument(
            Memorandum.builder()
                .id(InstrumentId.of("paper"))
                .addParty(Party.of(OrganizationId.of("a")))
                .addParty(Party.of(OrganizationId.of("b")))
                .clauses(clauses.build())
                .build())
        .build();
  }

  @Example
  void sentences_ofRealLife() {
    Shown.assertAll(saying(Iterables.concat(Sentences.all().values())));
  }

  @Example
  void provisions_ofEveryKind() {
    Random random = new Random(1);
    ImmutableList.Builder<Provision> drawn = ImmutableList.builder();
    for (int i = 0; i < FewerTries.most(500); i++) {
      drawn.add(Provisions.provisions().generator(1000).next(random).value());
    }
    Shown.assertAll(saying(drawn.build()));
  }

  @Example
  void registers_ofElementsWithoutRegardForOneAnother() {
    Random random = new Random(1);
    for (int i = 0; i < FewerTries.most(40); i++) {
      Shown.assertAll(OddRegisters.oddRegisters().generator(1000).next(random).value());
    }
  }

  @Example
  void registers_ofDatedPapersAndSamples() {
    Random random = new Random(1);
    for (int i = 0; i < FewerTries.most(100) / 5; i++) {
      Shown.assertAll(DatedRegisters.ofInstruments().generator(1000).next(random).value());
    }
    Shown.assertAll(Samples.register(1, 5));
  }
}
