package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedMemoranda;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.LocalDates;

class ConsolidationProperties {
  @Provide
  Arbitrary<CooperationRegister> registers() {
    return DatedRegisters.ofExactAmendments();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.between(
        DatedMemoranda.FIRST.minusMonths(1), DatedMemoranda.LAST.plusMonths(1));
  }

  @Property(tries = 10_000)
  void consolidated_onAnyDay_isTheTextWithOneAmendmentAppliedAfterAnother(
      @ForAll("registers") CooperationRegister register, @ForAll("days") LocalDate day) {
    OneByOne expected = new OneByOne(register, day);
    ConsolidatedText text =
        Effects.of(register).consolidated(DatedRegisters.MEMORANDUM, day, Set.of());
    assertThat(text.certain()).isEqualTo(expected.text);
    assertThat(text.clauses().stream().filter(clause -> !clause.inText().isYes()))
        .hasSizeLessThanOrEqualTo(expected.failed);
    assertThat(text.problems().errors().size()).isEqualTo(expected.failed);
  }

  @Property(tries = 10_000)
  void consolidated_otherwiseOrderedRegister_isTheSameIfNoTwoShareADay(
      @ForAll("registers") CooperationRegister register, @ForAll("days") LocalDate day) {
    List<Amendment> amendments = amendments(register);
    if (amendments.stream().map(Amendment::effective).distinct().count() == amendments.size()) {
      CooperationRegister reversed =
          register.toBuilder().instruments(Lists.reverse(register.instruments())).build();
      assertThat(
              Effects.of(reversed).consolidated(DatedRegisters.MEMORANDUM, day, Set.of()).certain())
          .isEqualTo(
              Effects.of(register)
                  .consolidated(DatedRegisters.MEMORANDUM, day, Set.of())
                  .certain());
    }
  }

  private static List<Amendment> amendments(CooperationRegister register) {
    return register.instruments().stream()
        .filter(Amendment.class::isInstance)
        .map(Amendment.class::cast)
        .toList();
  }

  /** The amendments up to a day, applied to a list of clauses as a clerk would. */
  private static final class OneByOne {
    final List<Clause> text;
    int failed;

    OneByOne(CooperationRegister register, LocalDate day) {
      text =
          new ArrayList<>(register.instrument(DatedRegisters.MEMORANDUM).orElseThrow().clauses());
      amendments(register).stream()
          .sorted(Comparator.comparing(OneByOne::first, Comparator.naturalOrder()))
          .filter(amendment -> !first(amendment).isAfter(day))
          .flatMap(amendment -> amendment.changes().stream())
          .forEach(this::apply);
    }

    private static LocalDate first(Amendment amendment) {
      return amendment.effective().orElseThrow().earliest();
    }

    private void apply(Change change) {
      if (change instanceof Change.AddClause add && at(add.clause().id()) < 0) {
        int after = add.after().map(this::at).orElse(-1);
        text.add(after < 0 ? text.size() : after + 1, add.clause());
      } else if (change instanceof Change.ReplaceClause replace && at(replace.clause().id()) >= 0) {
        text.set(at(replace.clause().id()), replace.clause());
      } else if (change instanceof Change.RepealClause repeal && at(repeal.clause()) >= 0) {
        remove(repeal.clause());
      } else {
        failed++;
      }
    }

    /** With all that is part of it. */
    private void remove(ClauseId id) {
      text.remove(at(id));
      List<ClauseId> parts =
          text.stream()
              .filter(each -> each.parent().equals(Optional.of(id)))
              .map(Clause::id)
              .toList();
      parts.stream().filter(part -> at(part) >= 0).forEach(this::remove);
    }

    private int at(ClauseId id) {
      Optional<Clause> clause = text.stream().filter(each -> each.id().equals(id)).findFirst();
      return clause.map(text::indexOf).orElse(-1);
    }
  }
}
