package org.dohoda.decision;

import com.google.common.collect.ImmutableMap;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayKind;
import org.dohoda.instrument.Authority;
import org.dohoda.time.Presumption;
import org.dohoda.words.Tongue;

/** What constants are called in an explanation. */
final class Labels {
  /** A label in both languages. */
  record Label(String cs, String en) {}

  static final ImmutableMap<Enum<?>, Label> LABELS = labels();

  private Labels() {}

  /** What a constant is called: its label here, else its word. */
  static String label(Enum<?> constant, Tongue in) {
    Label label = LABELS.get(constant);
    return label == null ? in.word(constant) : in.pick(label.cs(), label.en());
  }

  private static ImmutableMap<Enum<?>, Label> labels() {
    ImmutableMap.Builder<Enum<?>, Label> labels = ImmutableMap.builder();
    outcomes(labels);
    links(labels);
    days(labels);
    data(labels);
    others(labels);
    return labels.buildOrThrow();
  }

  private static void outcomes(ImmutableMap.Builder<Enum<?>, Label> labels) {
    labels.put(Outcome.GRANTED, new Label("povoleno", "granted"));
    labels.put(Outcome.REFUSED, new Label("zakázáno", "refused"));
    labels.put(Outcome.UNMET, new Label("nesplněno", "not met"));
    labels.put(Outcome.SILENT, new Label("nestanoveno", "nothing is said of it"));
    labels.put(Outcome.CONDITIONAL, new Label("podmíněno", "conditional"));
    labels.put(Outcome.NOT_DETERMINED, new Label("nelze určit", "not determined"));
    labels.put(Outcome.NOT_GRANTED, new Label("nepovoleno", "not granted"));
  }

  private static void links(ImmutableMap.Builder<Enum<?>, Label> labels) {
    labels.put(
        LinkKind.HOLDER,
        new Label("zda je pravidlo pro tohoto účastníka", "whether the rule is for this holder"));
    labels.put(LinkKind.CAPACITY, new Label("postavení účastníka", "the capacity"));
    labels.put(
        LinkKind.BODY,
        new Label("zda se pravidlo týká tohoto orgánu", "whether the rule covers this body"));
    labels.put(LinkKind.REACH, new Label("dosah pravidla", "the reach of the rule"));
    labels.put(LinkKind.STATE, new Label("uzavření dokumentu", "the conclusion of the paper"));
    labels.put(LinkKind.PERIOD, new Label("doba platnosti pravidla", "the period of the rule"));
    labels.put(LinkKind.CLAUSE, new Label("platnost ustanovení", "the validity of the clause"));
    labels.put(
        LinkKind.HOLDER_SIDE,
        new Label("účinnost pro stranu oprávněného", "the effect for the holder's party"));
    labels.put(
        LinkKind.HOST_SIDE,
        new Label("účinnost pro stranu, jejíž je orgán", "the effect for the party of the body"));
    labels.put(LinkKind.EXISTENCE, new Label("existence orgánu", "the existence of the body"));
    labels.put(LinkKind.CONDITION, new Label("podmínka pravidla", "the condition of the rule"));
    labels.put(
        LinkKind.CONSENT,
        new Label("souhlas organizace, jejíž je orgán", "the consent of the body's owner"));
  }

  private static void days(ImmutableMap.Builder<Enum<?>, Label> labels) {
    labels.put(DayKind.EXISTENCE_START, new Label("počátek existence", "the start of existence"));
    labels.put(DayKind.EXISTENCE_END, new Label("konec existence", "the end of existence"));
    labels.put(DayKind.SIGNATURE, new Label("den podpisu", "the day of signature"));
    labels.put(DayKind.EFFECT_START, new Label("nabytí účinnosti", "the entry into force"));
    labels.put(
        DayKind.PROVISIONAL_START,
        new Label("počátek prozatímního provádění", "the start of provisional application"));
    labels.put(DayKind.EFFECT_END, new Label("konec účinnosti", "the end of the effect"));
    labels.put(DayKind.SUPERSESSION, new Label("nahrazení dokumentu", "the supersession"));
    labels.put(
        DayKind.AMENDMENT_START,
        new Label("nabytí účinnosti dodatku", "the effect of the amendment"));
    labels.put(DayKind.CLAUSE_START, new Label("počátek ustanovení", "the start of the clause"));
    labels.put(DayKind.CLAUSE_END, new Label("konec ustanovení", "the end of the clause"));
    labels.put(DayKind.RULE_START, new Label("počátek pravidla", "the start of the rule"));
    labels.put(DayKind.RULE_END, new Label("konec pravidla", "the end of the rule"));
    labels.put(DayKind.RELATION_START, new Label("počátek vztahu", "the start of the relation"));
    labels.put(DayKind.RELATION_END, new Label("konec vztahu", "the end of the relation"));
    labels.put(
        DayKind.MEMBERSHIP_START, new Label("počátek členství", "the start of the membership"));
    labels.put(DayKind.MEMBERSHIP_END, new Label("konec členství", "the end of the membership"));
  }

  private static void data(ImmutableMap.Builder<Enum<?>, Label> labels) {
    labels.put(DatumKind.ELEMENT, new Label("záznam chybí", "the record is missing"));
    labels.put(DatumKind.STATE, new Label("zda byl uzavřen", "whether it was concluded"));
    labels.put(DatumKind.AUTHORITY, new Label("síla předpisu", "the rank of the rules"));
    labels.put(
        DatumKind.LIST_COMPLETENESS,
        new Label("zda je výčet úplný", "whether the list is complete"));
    labels.put(DatumKind.KIND, new Label("druh", "the kind"));
    labels.put(DatumKind.OWNER, new Label("čí je to orgán", "whose body it is"));
    labels.put(DatumKind.PARENT, new Label("nadřízený orgán", "the parent body"));
    labels.put(DatumKind.REMIT, new Label("působnost", "the remit"));
    labels.put(DatumKind.LEGAL_PERSONALITY, new Label("právní osobnost", "legal personality"));
    labels.put(DatumKind.PASSING, new Label("co přešlo na nástupce", "what passed on"));
    labels.put(DatumKind.MEMBER_CLASS, new Label("druh členství", "the class of membership"));
    labels.put(
        DatumKind.ORDER,
        new Label("pořadí dodatků nebo nástupnictví", "the order of amendments or successions"));
    labels.put(
        DatumKind.PROVISION,
        new Label("ustanovení, které nelze vypočítat", "a provision that cannot be computed"));
    labels.put(
        DatumKind.BEYOND,
        new Label(
            "co leží dál, než kam se řetězec sleduje",
            "what lies further than the chain is followed"));
  }

  private static void others(ImmutableMap.Builder<Enum<?>, Label> labels) {
    labels.put(
        Presumption.EFFECTIVE_ON_SIGNATURE,
        new Label("účinnost podpisem", "that it took effect on signature"));
    labels.put(Presumption.CONTINUES, new Label("trvání", "that it continues"));
    labels.put(Presumption.EXISTS, new Label("existence", "that it exists"));
    labels.put(Authority.MEMORANDUM, new Label("dohoda stran", "agreement of parties"));
    labels.put(Authority.RESOLUTION, new Label("usnesení", "resolution"));
    labels.put(Authority.RULES_OF_PROCEDURE, new Label("jednací řád", "rules of procedure"));
    labels.put(Authority.STATUTE, new Label("statut", "statute"));
    labels.put(BodyMatch.NAMED, new Label("pravidlo orgán jmenuje", "the rule names the body"));
    labels.put(
        BodyMatch.SUCCEEDS_NAMED,
        new Label("orgán je nástupcem jmenovaného", "the body succeeds one that is named"));
    labels.put(
        BodyMatch.DESCRIBED,
        new Label("orgán odpovídá obecnému popisu", "the body fits the general description"));
    labels.put(
        BodyMatch.DESCRIBED_NOT_NAMED,
        new Label(
            "orgán odpovídá obecnému popisu, není mezi jmenovanými příklady",
            "the body fits the general description, it is not among the named examples"));
    labels.put(
        BodyMatch.NOT_LISTED,
        new Label("orgán není ve výčtu", "the body is not in the list of the rule"));
  }
}
