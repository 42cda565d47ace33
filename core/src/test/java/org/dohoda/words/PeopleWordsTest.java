package org.dohoda.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dohoda.body.MemberClass;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.Holder;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Actors, holders and steps in Czech and English words. */
class PeopleWordsTest {
  private static final LocalizedText MAYOR = LocalizedText.of("cs", "starosta", "en", "mayor");
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final BodyId COUNCIL = BodyId.of("rada");

  private final PeopleWords czech = words(Tongue.CZECH);
  private final PeopleWords english = words(Locale.ENGLISH);

  private static PeopleWords words(Locale locale) {
    Tongue in = new Tongue(locale);
    return new PeopleWords(in, new TimeWords(in));
  }

  private void check(Actor actor, String cs, String en) {
    assertThat(czech.actor(actor)).isEqualTo(cs);
    assertThat(english.actor(actor)).isEqualTo(en);
  }

  private void check(Holder holder, String cs, String en) {
    assertThat(czech.holder(holder)).isEqualTo(cs);
    assertThat(english.holder(holder)).isEqualTo(en);
  }

  private void check(ApprovalStep step, String cs, String en) {
    assertThat(czech.step(step)).isEqualTo(cs);
    assertThat(english.step(step)).isEqualTo(en);
  }

  @Test
  void actors() {
    check(Actor.organization(REGION), "„kraj“", "“kraj”");
    check(Actor.body(COUNCIL), "„rada“", "“rada”");
    check(Actor.inRole(MAYOR), "„starosta“", "“mayor”");
    check(Actor.office(MAYOR), "„starosta“", "“mayor”");
    check(Actor.office(MAYOR, REGION), "„starosta“ organizace „kraj“", "“mayor” of “kraj”");
    check(Actor.office(MAYOR, COUNCIL), "„starosta“ orgánu „rada“", "“mayor” of “rada”");
  }

  @Test
  void holders() {
    check(
        Holder.representativeOf(REGION),
        "zástupce organizace „kraj“",
        "a representative of “kraj”");
    check(
        Holder.otherParties(), "zástupci ostatních stran", "representatives of the other parties");
    check(
        Holder.ofKind(OrganizationKinds.MUNICIPALITY),
        "zástupci organizací druhu: obec",
        "representatives of organisations of the kind: municipality");
    check(Holder.office(MAYOR), "„starosta“", "“mayor”");
    check(Holder.office(MAYOR, REGION), "„starosta“ organizace „kraj“", "“mayor” of “kraj”");
    check(Holder.membersOf(COUNCIL), "členové orgánu „rada“", "members of “rada”");
    check(
        Holder.membersOf(COUNCIL, MemberClass.of("deputies")),
        "členové orgánu „rada“ („deputies“)",
        "members of “rada” (“deputies”)");
    check(Holder.membersOfParent(), "členové nadřízeného orgánu", "members of the parent body");
    check(Holder.authorOfItem(), "předkladatel bodu", "the author of the item");
    check(Holder.anyone(), "kdokoli", "anyone");
  }

  @Test
  void steps_ofEveryAct() {
    String[] cs = {
      "podá návrh",
      "věc projedná",
      "udělí souhlas",
      "věc schválí",
      "vysloví pozvání",
      "provede ratifikaci",
      "uloží listinu",
      "podá oznámení"
    };
    String[] en = {
      "proposes",
      "is consulted",
      "consents",
      "approves",
      "invites",
      "ratifies",
      "deposits an instrument",
      "gives notice"
    };
    ApprovalAct[] acts = {
      ApprovalAct.PROPOSE, ApprovalAct.CONSULT, ApprovalAct.CONSENT, ApprovalAct.APPROVE,
      ApprovalAct.INVITE, ApprovalAct.RATIFY, ApprovalAct.DEPOSIT, ApprovalAct.NOTIFY
    };
    assertThat(acts).hasSameSizeAs(ApprovalAct.values());
    for (int i = 0; i < acts.length; i++) {
      check(ApprovalStep.of(Actor.body(COUNCIL), acts[i]), "„rada“ " + cs[i], "“rada” " + en[i]);
    }
  }

  @Test
  void steps_withAllThatIsStated() {
    ApprovalStep.Builder step =
        ApprovalStep.builder()
            .actor(Actor.body(COUNCIL))
            .act(ApprovalAct.CONSENT)
            .form(LocalizedText.of("cs", "písemně", "en", "in writing"))
            .due(DateRule.withoutDelay());
    check(
        step.silenceCounts(Truth.YES).reasonToWithhold(Truth.YES).build(),
        "„rada“ udělí souhlas, forma: „písemně“, bez zbytečného odkladu, mlčení znamená "
            + "souhlas, nelze bezdůvodně odepřít",
        "“rada” consents, form: “in writing”, without delay, silence counts as approval, not "
            + "unreasonably withheld");
    check(
        step.silenceCounts(Truth.NO).reasonToWithhold(Truth.NO).build(),
        "„rada“ udělí souhlas, forma: „písemně“, bez zbytečného odkladu, mlčení neznamená "
            + "souhlas, podle vlastního uvážení",
        "“rada” consents, form: “in writing”, without delay, silence does not count as "
            + "approval, at its own discretion");
  }
}
