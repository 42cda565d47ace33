package org.dohoda.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.decision.Made.CZECH;
import static org.dohoda.decision.Made.decision;
import static org.dohoda.decision.Made.ground;
import static org.dohoda.decision.Made.link;
import static org.dohoda.decision.Made.permission;
import static org.dohoda.decision.Made.ruling;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Condition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Recordable;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;
import org.junit.jupiter.api.Test;

/** What an answer rests on, in words. */
class GroundWordsTest {
  private static final ModelPath PATH = ModelPath.parse("/instruments/m");

  private static final GroundWords ENGLISH = words(Locale.ENGLISH);

  private static GroundWords words(Locale locale) {
    Tongue tongue = new Tongue(locale);
    TimeWords time = new TimeWords(tongue);
    PeopleWords people = new PeopleWords(tongue, time);
    return new GroundWords(
        tongue,
        time,
        new LinkWords(tongue, time, Made.DAY, new ConditionWords(tongue, time, people), people));
  }

  private static String sentence(GroundWords words, Ground ground) {
    return words.sentence(ground, List.of(ground));
  }

  private static String recordable(Recordable recordable) {
    return ENGLISH.recordable(recordable);
  }

  private static String supposition(Proposition proposition, Locale locale) {
    Tongue tongue = new Tongue(locale);
    TimeWords time = new TimeWords(tongue);
    return new SuppositionWords(
            tongue, new ConditionWords(tongue, time, new PeopleWords(tongue, time)))
        .all(List.of(new Supposition(proposition, true)));
  }

  @Test
  void permission_byANamedRule() {
    Ground ground = permission().build();
    assertThat(sentence(ENGLISH, ground))
        .isEqualTo(
            "Ground: “m-2023”, clause “guests”, rule “guests-1” permits it;"
                + " the rule names the body.");
    assertThat(sentence(words(CZECH), ground))
        .isEqualTo(
            "Důvod: „m-2023“, ustanovení „guests“, pravidlo „guests-1“ dovoluje;"
                + " pravidlo orgán jmenuje.");
  }

  @Test
  void prohibition_withReferenceRankAndAmendment() {
    Ground ground =
        ground(ParticipationRule.prohibit(Rights.ATTEND))
            .reference("čl. III")
            .authority(Authority.STATUTE)
            .origin(InstrumentId.of("dodatek-1"))
            .bodyMatch(BodyMatch.DESCRIBED)
            .build();
    assertThat(sentence(ENGLISH, ground))
        .isEqualTo(
            "Ground: “m-2023”, clause “čl. III”, rule “guests-1” (statute),"
                + " as amended by: “dodatek-1” prohibits it;"
                + " the body fits the general description.");
    assertThat(sentence(words(CZECH), ground))
        .isEqualTo(
            "Důvod: „m-2023“, ustanovení „čl. III“, pravidlo „guests-1“ (statut),"
                + " ve znění: „dodatek-1“ zakazuje; orgán odpovídá obecnému popisu.");
  }

  @Test
  void links_thatFail_hideThoseNotKnown() {
    Ground ground =
        permission()
            .putLink(LinkKind.STATE, link(LinkKind.STATE, Truth.UNKNOWN).build())
            .putLink(LinkKind.PERIOD, link(LinkKind.PERIOD, Truth.NO).build())
            .putLink(LinkKind.HOLDER, link(LinkKind.HOLDER, Truth.YES).build())
            .build();
    assertThat(sentence(ENGLISH, ground)).endsWith("; not fulfilled: the period of the rule.");
    assertThat(sentence(words(CZECH), ground)).endsWith("; nesplněno: doba platnosti pravidla.");
    assertThat(ground.failing()).containsExactly(link(LinkKind.PERIOD, Truth.NO).build());
  }

  @Test
  void links_notKnown_areNamedWithWhatIsPresumedAndWhatItGivesWayTo() {
    Ground ground =
        permission()
            .putLink(LinkKind.STATE, link(LinkKind.STATE, Truth.UNKNOWN).build())
            .putLink(
                LinkKind.EXISTENCE,
                link(LinkKind.EXISTENCE, Truth.YES).addPresumptionsUsed(Presumption.EXISTS).build())
            .defeatedBy(ImmutableSet.of(RuleId.of("closed"), RuleId.of("secret")))
            .build();
    assertThat(sentence(ENGLISH, ground))
        .endsWith(
            "; not known: the conclusion of the paper; it rests on the presumption: that it"
                + " exists; it may give way to the exceptions: “closed”, “secret”.");
    assertThat(sentence(words(CZECH), ground))
        .endsWith(
            "; není známo: uzavření dokumentu; opírá se o presumpci: existence;"
                + " může ustoupit výjimkám: „closed“, „secret“.");
  }

  @Test
  void rule_thatAnExceptionDefeats_givesWayForCertain() {
    Ground ground =
        permission().live(Truth.NO).defeatedBy(ImmutableSet.of(RuleId.of("closed"))).build();
    assertThat(sentence(ENGLISH, ground)).endsWith("; it gives way to the exception: “closed”.");
    assertThat(sentence(words(CZECH), ground)).endsWith("; ustupuje výjimce: „closed“.");
    assertThat(sentence(ENGLISH, ground.toBuilder().applies(Truth.NO).build()))
        .endsWith("; it may give way to the exception: “closed”.");
  }

  @Test
  void presumptions_areNamedInTheirOrderAndInThePlural() {
    Ground ground =
        permission()
            .putLink(
                LinkKind.PERIOD,
                link(LinkKind.PERIOD, Truth.YES).addPresumptionsUsed(Presumption.EXISTS).build())
            .putLink(
                LinkKind.CLAUSE,
                link(LinkKind.CLAUSE, Truth.YES).addPresumptionsUsed(Presumption.CONTINUES).build())
            .build();
    assertThat(sentence(ENGLISH, ground))
        .endsWith("; it rests on the presumptions: that it continues, that it exists.");
    assertThat(sentence(words(CZECH), ground))
        .endsWith("; opírá se o presumpce: trvání, existence.");
  }

  @Test
  void dates_ofTheRuleAndOfItsSource_areCited() {
    Ground ground =
        ground(
                ParticipationRule.permit(Rights.ATTEND)
                    .period(Period.parse("2024-01-01/2026-12-31")))
            .addSources(
                Source.of("Statute").toBuilder().date(PartialDate.of(2023, 7, 3)).build(),
                Source.of("Press"))
            .build();
    assertThat(sentence(ENGLISH, ground))
        .isEqualTo(
            "Ground: “m-2023”, clause “guests”, rule “guests-1” (from: 1 January 2024"
                + " until: 31 December 2026) permits it; the rule names the body;"
                + " source: “Statute”, 3 July 2023.");
    assertThat(sentence(words(CZECH), ground))
        .isEqualTo(
            "Důvod: „m-2023“, ustanovení „guests“, pravidlo „guests-1“ (od: 1. 1. 2024"
                + " do: 31. 12. 2026) dovoluje; pravidlo orgán jmenuje;"
                + " pramen: „Statute“, 3. 7. 2023.");
  }

  @Test
  void day_ofWhichLimitsAreKnown_isSaidWithThem() {
    assertThat(recordable(new DayFact(DayKind.SIGNATURE, PATH, PartialDate.unknown())))
        .isEqualTo("the day of signature (/instruments/m)");
    assertThat(recordable(new DayFact(DayKind.SIGNATURE, PATH, PartialDate.ofYear(2013))))
        .isEqualTo("the day of signature (/instruments/m, known: 2013)");
    assertThat(
            words(CZECH).recordable(new DayFact(DayKind.SIGNATURE, PATH, PartialDate.ofYear(2013))))
        .isEqualTo("den podpisu (/instruments/m, známo: 2013)");
  }

  private static String relation(GroundWords words, DayKind kind, String path) {
    return words.recordable(new DayFact(kind, ModelPath.parse(path), PartialDate.unknown()));
  }

  @Test
  void day_ofARelation_isSaidWithWhatItConnects() {
    Map<String, List<String>> starts =
        Map.of(
            "/affiliations/unit/whole/0/period",
            List.of("začlenění (“unit” → “whole”)", "the affiliation (“unit” → “whole”)"),
            "/successions/old/new/0/on",
            List.of("nástupnictví (“old” → “new”)", "the succession (“old” → “new”)"),
            "/stakes/holder/held/0/period",
            List.of("majetkové účasti (“holder” → “held”)", "the stake (“holder” → “held”)"),
            "/representatives/party/0/period",
            List.of("zastupování (“party”)", "the representation (“party”)"),
            "/instruments/m/parties/p/through/u/period",
            List.of(
                "jednání strany prostřednictvím útvaru (“p” → “m”)",
                "acting through a unit (“p” → “m”)"));
    starts.forEach(
        (path, said) -> {
          assertThat(relation(ENGLISH, DayKind.RELATION_START, path))
              .isEqualTo("the start of " + said.get(1) + " (" + path + ")");
          assertThat(relation(ENGLISH, DayKind.RELATION_END, path))
              .isEqualTo("the end of " + said.get(1) + " (" + path + ")");
          String czech = said.get(0).replace("“", "„").replace("”", "“");
          assertThat(relation(words(CZECH), DayKind.RELATION_START, path))
              .isEqualTo("počátek " + czech + " (" + path + ")");
          assertThat(relation(words(CZECH), DayKind.RELATION_END, path))
              .isEqualTo("konec " + czech + " (" + path + ")");
        });
  }

  @Test
  void day_ofARelationThatStandsNowhere_isSaidAlone() {
    assertThat(relation(ENGLISH, DayKind.RELATION_START, "/successions/old"))
        .isEqualTo("the start of the relation (/successions/old)");
    assertThat(relation(ENGLISH, DayKind.RELATION_END, "")).isEqualTo("the end of the relation ()");
  }

  @Test
  void order_isSaidWithBothPlaces() {
    ModelPath first = ModelPath.parse("/successions/a/b/0/on");
    ModelPath second = ModelPath.parse("/successions/b/c/0/on");
    for (String which : List.of("after", "with")) {
      assertThat(
              recordable(
                  new Datum(DatumKind.ORDER, second.member(which).element(first.toString()))))
          .isEqualTo(
              "the order of amendments or successions"
                  + " (/successions/b/c/0/on, /successions/a/b/0/on)");
    }
    assertThat(recordable(new Datum(DatumKind.ORDER, PATH.member("amendments"))))
        .isEqualTo("the order of amendments or successions (/instruments/m/amendments)");
    assertThat(recordable(new Datum(DatumKind.KIND, PATH.member("with").element("a"))))
        .isEqualTo("the kind (/instruments/m/with/a)");
  }

  @Test
  void propositions_areSaidInBothLanguages() {
    Proposition comes = new Proposition.ComesAs(Capacities.OBSERVER);
    assertThat(supposition(comes, Locale.ENGLISH)).isEqualTo("the holder comes as: observer");
    assertThat(supposition(comes, CZECH)).isEqualTo("přichází jako: pozorovatel");
    Proposition office = new Proposition.HoldsOffice(LocalizedText.of("en", "director"));
    assertThat(supposition(office, Locale.ENGLISH))
        .isEqualTo("the holder has the office “director”");
    assertThat(supposition(office, CZECH)).isEqualTo("zastává funkci „director“");
    Proposition author = new Proposition.IsAuthor(Made.AGENCY);
    assertThat(supposition(author, Locale.ENGLISH)).isEqualTo("the item is put forward by “asz”");
    assertThat(supposition(author, CZECH)).isEqualTo("bod předkládá „asz“");
    Proposition organization = new Proposition.ComesFor(Made.AGENCY);
    assertThat(supposition(organization, Locale.ENGLISH)).isEqualTo("the holder comes for: “asz”");
    assertThat(supposition(organization, CZECH)).isEqualTo("zastupuje „asz“");
    Proposition person = new Proposition.IsPerson("A. Member");
    assertThat(supposition(person, Locale.ENGLISH)).isEqualTo("the one who comes is “A. Member”");
    assertThat(supposition(person, CZECH)).isEqualTo("přichází osoba „A. Member“");
    Proposition fact = new Proposition.FactIs(Condition.open());
    assertThat(supposition(fact, Locale.ENGLISH)).isEqualTo("the meeting is open");
    assertThat(supposition(fact, CZECH)).isEqualTo("jednání je veřejné");
  }

  @Test
  void labels_areThereForEverythingThatAnAnswerNames() {
    Stream.of(
            Outcome.values(),
            LinkKind.values(),
            DayKind.values(),
            DatumKind.values(),
            Presumption.values(),
            Authority.values(),
            BodyMatch.values())
        .flatMap(Arrays::stream)
        .forEach(
            constant -> {
              assertThat(Labels.LABELS).containsKey(constant);
              Labels.Label label = Objects.requireNonNull(Labels.LABELS.get(constant));
              assertThat(words(CZECH).label(constant)).isEqualTo(label.cs()).isNotBlank();
              assertThat(ENGLISH.label(constant)).isEqualTo(label.en()).isNotBlank();
            });
  }

  @Test
  void label_ofAnotherConstant_isItsWord() {
    assertThat(ENGLISH.label(Truth.YES)).isEqualTo("yes");
  }

  @Test
  void source_readWhole_isSaid() {
    Source whole = Source.builder().title("Statute").extent(Extent.WHOLE).build();
    assertThat(ENGLISH.source(whole)).isEqualTo("“Statute” (read whole)");
    assertThat(words(CZECH).source(whole)).isEqualTo("„Statute“ (čteno celé)");
  }

  @Test
  void decision_saysItsGrounds() {
    Ruling ruling = ruling(Rights.ATTEND, Outcome.GRANTED).addGround(permission().build()).build();
    assertThat(decision(ruling).build().explain(Locale.ENGLISH))
        .endsWith(sentence(ENGLISH, permission().build()));
    assertThat(permission().build().permits()).isTrue();
    assertThat(ground(ParticipationRule.prohibit(Rights.ATTEND)).build().permits()).isFalse();
  }
}
