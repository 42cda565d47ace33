package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableListMultimap;
import java.util.function.Predicate;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.entry.Entry;
import org.dohoda.effect.entry.EntryTexts;
import org.dohoda.effect.entry.Start;
import org.dohoda.effect.facts.Paths;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;

/**
 * The problems of changes that do not apply to the text or parties they are meant for.
 *
 * <p>A change of parties that does not apply is left out. Whether one of the text applies is
 * unknown, and so is whether the wording that it brings stands. Immutable and thread-safe.
 */
public final class ChangeProblems {
  /** A clause is to be added whose id is already in the text. */
  public static final ProblemKind CLAUSE_EXISTS =
      ProblemKind.error("amendment.clause-exists")
          .czech(
              "Ustanovení {clause} se doplňuje do listiny {instrument}, která je už obsahuje.",
              "Zda nové znění platí, zůstává neznámé; nahraďte ustanovení, nebo zvolte jiné id.")
          .english(
              "Clause {clause} is added to {instrument}, which already has it.",
              "Whether the new wording stands remains unknown;"
                  + " replace the clause, or choose another id.")
          .build();

  /** A clause is replaced or repealed that is not in the text at that time. */
  public static final ProblemKind CLAUSE_MISSING =
      ProblemKind.error("amendment.clause-missing")
          .czech(
              "Změna se týká ustanovení {clause}, které v listině {instrument} v té době není.",
              "Zda se změna použije, zůstává neznámé; zaznamenejte ustanovení, nebo opravte jeho id"
                  + " či pořadí dodatků.")
          .english(
              "The change concerns clause {clause}, which {instrument} does not have at that time.",
              "Whether the change applies remains unknown; record the clause, or correct its id or the"
                  + " order of the amendments.")
          .build();

  /** A clause is added after one that is not in the text at that time: it stands at the end. */
  public static final ProblemKind PLACE_MISSING =
      ProblemKind.warning("amendment.place-missing")
          .czech(
              "Ustanovení se doplňuje za {clause}, které v listině {instrument} v té době není.",
              "Doplněné ustanovení stojí na konci; opravte id ustanovení, za nímž má stát.")
          .english(
              "A clause is added after {clause}, which {instrument} does not have at that time.",
              "The added clause stands at the end; correct the id of the clause it is to follow.")
          .build();

  /** A party joins that is a party already. */
  public static final ProblemKind PARTY_EXISTS =
      ProblemKind.error("amendment.party-exists")
          .czech(
              "K listině {instrument} přistupuje {party}, která už její stranou je.",
              "Změna se nepoužije; opravte stranu, nebo pořadí dodatků.")
          .english(
              "{party} joins {instrument}, of which it already is a party.",
              "The change does not apply; correct the party, or the order of the amendments.")
          .build();

  /** A party leaves or is succeeded that is no party at that time. */
  public static final ProblemKind PARTY_MISSING =
      ProblemKind.error("amendment.party-missing")
          .czech(
              "Změna se týká strany {party}, která v té době stranou listiny {instrument} není.",
              "Změna se nepoužije; opravte stranu, nebo pořadí dodatků.")
          .english(
              "The change concerns {party}, which is no party to {instrument} at that time.",
              "The change does not apply; correct the party, or the order of the amendments.")
          .build();

  /** A party joins, leaves or is succeeded in something that has no parties. */
  public static final ProblemKind NO_PARTIES =
      ProblemKind.error("amendment.no-parties")
          .czech(
              "Změna se týká stran listiny {instrument}, která žádné strany nemá.",
              "Změna se nepoužije; strany má jen memorandum: opravte, co se mění, nebo změnu"
                  + " vypusťte.")
          .english(
              "The change concerns the parties to {instrument}, which has none.",
              "The change does not apply; a memorandum alone has parties: correct what is amended,"
                  + " or leave the change out.")
          .build();

  /** A clause on entry into force is changed after the instrument has taken effect. */
  public static final ProblemKind EFFECT_ALREADY =
      ProblemKind.warning("amendment.effect-already")
          .czech(
              "Dodatek mění nabytí účinnosti listiny {instrument}, která je účinná už od {day}.",
              "Co už nastalo, se nezmění a změna nemá následek; nabytí účinnosti dodatku samého"
                  + " patří do ustanovení dodatku.")
          .english(
              "The amendment changes the entry into force of {instrument}, in effect since {day}.",
              "What has come cannot be changed, and the change makes no difference; the amendment's"
                  + " own entry into force belongs in a clause of the amendment.")
          .build();

  private ChangeProblems() {}

  /** The changes of the entry into force that come after the first day. */
  public static ImmutableListMultimap<Applied, Problem> tooLate(
      Instrument instrument, Start start, Entry entry) {
    ImmutableListMultimap.Builder<Applied, Problem> found = ImmutableListMultimap.builder();
    for (EntryTexts.Origin origin : entry.tooLate(start.recorded())) {
      found.put(
          origin.by(),
          about(EFFECT_ALREADY, instrument, origin.path()).with("day", start.recorded()).build());
    }
    return found.build();
  }

  /**
   * {@return whether it is plain, without computing what is in effect when, that changes have none
   * of these problems}
   *
   * @param instrument what is amended
   * @param amendments its amendments
   * @param follows whether an organization succeeded another one, and so may be a party already
   */
  public static boolean areExcluded(
      Instrument instrument, Iterable<Amendment> amendments, Predicate<OrganizationId> follows) {
    return PlainChanges.are(instrument, amendments, follows);
  }

  static Problem clauseExists(Instrument instrument, ClauseId clause, ModelPath path) {
    return clause(CLAUSE_EXISTS, instrument, clause, path);
  }

  static Problem clauseMissing(Instrument instrument, ClauseId clause, ModelPath path) {
    return clause(CLAUSE_MISSING, instrument, clause, path);
  }

  static Problem placeMissing(Instrument instrument, ClauseId clause, ModelPath path) {
    return clause(PLACE_MISSING, instrument, clause, path);
  }

  public static Problem partyExists(Instrument instrument, OrganizationId party, ModelPath path) {
    return party(PARTY_EXISTS, instrument, party, path);
  }

  public static Problem partyMissing(Instrument instrument, OrganizationId party, ModelPath path) {
    return party(PARTY_MISSING, instrument, party, path);
  }

  public static Problem noParties(Instrument instrument, ModelPath path) {
    return about(NO_PARTIES, instrument, path).build();
  }

  private static Problem clause(
      ProblemKind kind, Instrument instrument, ClauseId clause, ModelPath path) {
    return about(kind, instrument, path).with("clause", clause).build();
  }

  private static Problem party(
      ProblemKind kind, Instrument instrument, OrganizationId party, ModelPath path) {
    return about(kind, instrument, path).with("party", party).build();
  }

  private static Problem.Builder about(ProblemKind kind, Instrument instrument, ModelPath path) {
    return kind.at(path)
        .with("instrument", instrument.id())
        .related(Paths.instrument(instrument.id()));
  }
}
