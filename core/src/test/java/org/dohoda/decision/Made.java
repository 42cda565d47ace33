package org.dohoda.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dohoda.body.Capacities;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Answers made by hand, of which every part is known. */
final class Made {
  static final Locale CZECH = Locale.forLanguageTag("cs");
  static final OrganizationId AGENCY = OrganizationId.of("asz");
  static final BodyId COMMITTEE = BodyId.of("vybor");
  static final InstrumentId PAPER = InstrumentId.of("m-2023");
  static final LocalDate DAY = LocalDate.of(2023, 9, 12);

  private Made() {}

  static ParticipationQuestion.Builder question() {
    return ParticipationQuestion.of(AGENCY, COMMITTEE, DAY).as(Capacities.GUEST);
  }

  static Decision.Builder decision(Ruling... rulings) {
    Decision.Builder decision = Decision.builder().question(question().build());
    for (Ruling ruling : rulings) {
      decision.putRuling(ruling.right(), ruling);
    }
    return decision;
  }

  static Ruling.Builder ruling(Right right, Outcome outcome) {
    return Ruling.builder().right(right).outcome(outcome).addPossible(outcome);
  }

  static Ground.Builder ground(ParticipationRule.Builder rule) {
    return Ground.builder()
        .instrument(PAPER)
        .origin(PAPER)
        .clause(ClauseId.of("guests"))
        .rule(
            rule.id(RuleId.of("guests-1"))
                .to(Holder.representativeOf(AGENCY))
                .in(BodySelector.only(COMMITTEE))
                .build())
        .path(ModelPath.ROOT)
        .bodyMatch(BodyMatch.NAMED)
        .applies(Truth.YES)
        .live(Truth.YES);
  }

  static Ground.Builder permission() {
    return ground(ParticipationRule.permit(Rights.ATTEND));
  }

  static Link.Builder link(LinkKind kind, Truth truth) {
    return Link.builder().kind(kind).truth(truth);
  }

  static LocalizedText words(String czech, String english) {
    return LocalizedText.of("cs", czech, "en", english);
  }

  /** All sentences but the first, which repeats the question. */
  static List<String> answer(Decision decision, Locale locale) {
    List<String> all = decision.explain(locale);
    return all.subList(1, all.size());
  }
}
