package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.dohoda.testkit.Amendments;
import org.dohoda.testkit.Attributes;
import org.dohoda.testkit.Bodies;
import org.dohoda.testkit.Instruments;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Memoranda;
import org.dohoda.testkit.Organizations;
import org.dohoda.testkit.PartialDates;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Periods;
import org.dohoda.testkit.Programmes;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Registers;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Boundaries occur, and every part is at times absent and at times present. */
class EdgeCasesTest {
  private static final int TRIES = 3_000;

  /** What its type demands to be there. */
  private static final ImmutableSet<String> NEVER_EMPTY =
      ImmutableSet.of(
          "IntellectualProperty.subjects",
          "Languages.versions",
          "Together.bearers",
          "Share.base",
          "LegalBasis.norms",
          "LaterOf.rules",
          "EarlierOf.rules",
          "Participation.rules",
          "Amendment.changes",
          "Memorandum.parties",
          "Episode.events",
          "AttestedCount.statuses",
          "ApprovalRequired.steps",
          "ItemsConcerning.areas",
          "AgendaConcerns.areas",
          "AllOf.conditions",
          "Organization.names",
          "ParticipationRule.rights",
          "AnyOf.conditions",
          "Body.names",
          "Partnership.parties");

  private static <T> void assertOccurs(Arbitrary<T> values, Predicate<T> wanted) {
    Random random = new Random(7);
    for (int i = 0; i < TRIES; i++) {
      if (wanted.test(values.generator(1000).next(random).value())) {
        return;
      }
    }
    throw new AssertionError("does not occur");
  }

  private static boolean isFirstOfItsMonth(LocalDate day) {
    return day.getDayOfMonth() == 1;
  }

  @Example
  void days_atBoundaries() {
    assertOccurs(LocalDates.localDates(), PartialDate.MIN_DAY::equals);
    assertOccurs(LocalDates.localDates(), PartialDate.MAX_DAY::equals);
    assertOccurs(LocalDates.localDates(), LocalDate.of(2016, 2, 29)::equals);
    assertOccurs(LocalDates.localDates(), day -> isFirstOfItsMonth(day.plusDays(1)));
  }

  @Example
  void partialDates_ofEveryShape() {
    assertOccurs(PartialDates.partialDates(), PartialDate::isExact);
    assertOccurs(PartialDates.partialDates(), date -> date.equals(PartialDate.unknown()));
    assertOccurs(
        PartialDates.partialDates(),
        date -> date.earliest().equals(PartialDate.MIN_DAY) && !date.isExact());
    assertOccurs(
        PartialDates.partialDates(),
        date ->
            isFirstOfItsMonth(date.earliest())
                && isFirstOfItsMonth(date.latest().plusDays(1))
                && !date.isExact());
  }

  @Example
  void periods_withOpenAndUnknownEnds_andOfOneDay() {
    for (Predicate<Period> wanted :
        List.<Predicate<Period>>of(
            period -> period.start().isOpen(),
            period -> period.start().isUnknown(),
            period -> period.end().isOpen() && period.start().date().isPresent(),
            period -> period.end().isUnknown() && period.start().date().isPresent(),
            period -> period.earliestStart().equals(period.latestEnd()))) {
      assertOccurs(Periods.periods(), wanted);
    }
  }

  @Example
  void texts_beyondTheBasicPlane_inManyScripts_withTwoNormalForms() {
    assertOccurs(
        LocalizedTexts.texts(),
        text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    assertOccurs(
        LocalizedTexts.texts(),
        text ->
            text.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK));
    assertOccurs(LocalizedTexts.texts(), text -> text.indexOf('ř') >= 0);
    assertOccurs(LocalizedTexts.texts(), text -> text.indexOf('\n') >= 0);
    assertOccurs(LocalizedTexts.refusedTexts(), text -> text.rule().equals("NFC"));
  }

  @Example
  void registers_empty_andFull() {
    assertOccurs(Registers.registers(), register -> register.partnerships().isEmpty());
    assertOccurs(
        Registers.registers().withMunicipalities(0, 2).withMemoranda(0, 3),
        register -> register.partnerships().isEmpty() && register.meetings().size() == 1);
    assertOccurs(
        Registers.registers().withMemoranda(0, 12), register -> register.instruments().size() > 12);
  }

  @Example
  void everyPart_isAbsentAndPresent() {
    SetMultimap<Method, Boolean> seen = HashMultimap.create();
    Random random = new Random(11);
    for (Arbitrary<?> values :
        List.of(
            Provisions.provisions(),
            Memoranda.memoranda(),
            Amendments.amendments(),
            Instruments.procedureRules(),
            Partnerships.ofAnyEvents(),
            Programmes.programmes(),
            Programmes.attestedCounts(),
            Organizations.named(),
            Organizations.timedRelations(),
            Organizations.successions(),
            Bodies.memberships())) {
      for (int i = draws(values); i > 0; i--) {
        Attributes.visit(values.generator(1000).next(random).value(), part -> parts(part, seen));
      }
    }

    assertThat(seen.keySet()).hasSizeGreaterThan(200);
    assertThat(seen.keySet())
        .filteredOn(part -> !seen.get(part).contains(true))
        .extracting(EdgeCasesTest::name)
        .isEmpty();
    assertThat(seen.keySet())
        .filteredOn(part -> !seen.get(part).contains(false))
        .extracting(EdgeCasesTest::name)
        .containsExactlyInAnyOrderElementsOf(NEVER_EMPTY);
  }

  /** Provisions are of many kinds, each of which has to be drawn often enough. */
  private static int draws(Arbitrary<?> values) {
    return values == Provisions.provisions() ? 2_000 : 300;
  }

  private static String name(Method part) {
    return part.getDeclaringClass().getSimpleName() + "." + part.getName();
  }

  private static void parts(Object value, SetMultimap<Method, Boolean> seen) {
    if (value.getClass().getName().startsWith("org.dohoda.")) {
      for (Method attribute : Attributes.of(value.getClass())) {
        Object part = Attributes.get(attribute, value);
        if (part instanceof Optional<?> optional) {
          seen.put(attribute, optional.isPresent());
        } else if (part instanceof Collection<?> items) {
          seen.put(attribute, !items.isEmpty());
        }
      }
    }
  }
}
