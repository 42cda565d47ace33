package org.dohoda.provision;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.Id;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.source.Source;
import org.dohoda.text.Code;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/**
 * One sentence about a provision, as it is being put together: a lead, then labelled parts joined
 * by semicolons. What is empty leaves no trace. Names stand in quotes, so that none is declined.
 */
final class Sentence {
  final Tongue in;
  final TimeWords time;
  final PeopleWords people;
  final BearerWords bearers;
  final ConditionWords conditions;
  final PartWords parts;
  private final StringBuilder text;
  private final String glue;
  private boolean lead = true;

  private Sentence(Tongue in, String lead, String glue) {
    this.in = in;
    this.time = new TimeWords(in);
    this.people = new PeopleWords(in, time);
    this.bearers = new BearerWords(in, people);
    this.conditions = new ConditionWords(in, time, people);
    this.parts = new PartWords(in, time, bearers, conditions);
    this.text = new StringBuilder(lead);
    this.glue = glue;
  }

  private static Tongue tongue(Locale locale, Names names) {
    return new Tongue(locale, CzechWords.WORDS, names);
  }

  /** A heading whose parts follow a colon. */
  static Sentence about(Locale locale, Names names, String cs, String en) {
    Tongue in = tongue(locale, names);
    return new Sentence(in, in.pick(cs, en), ": ");
  }

  /** A full statement; what follows only adds to it. */
  static Sentence that(Locale locale, Names names, String cs, String en) {
    Tongue in = tongue(locale, names);
    return new Sentence(in, in.pick(cs, en), "; ");
  }

  /** Somebody who shall, may or must not do something: "each party shall report". */
  static Sentence modal(
      Locale locale, Names names, Set<Bearer> bearers, Modality modality, String cs, String en) {
    Tongue in = tongue(locale, names);
    BearerWords words = new BearerWords(in, new PeopleWords(in, new TimeWords(in)));
    ModalWords modal = new ModalWords(in, bearers, modality);
    String who = modal.subject(words);
    return new Sentence(in, capital(who + " " + modal.verb() + " " + in.pick(cs, en)), "; ");
  }

  static Sentence modal(
      Locale locale, Names names, Set<Bearer> bearers, Modality modality, Act act) {
    String cs = tongue(Tongue.CZECH, names).word(act);
    String en = tongue(Locale.ENGLISH, names).word(act);
    return modal(locale, names, bearers, modality, cs, en);
  }

  static Sentence rule(Locale locale, Names names, ParticipationRule rule) {
    Tongue in = tongue(locale, names);
    RuleWords words = new RuleWords(in, new PeopleWords(in, new TimeWords(in)));
    return words.rule(new Sentence(in, words.lead(rule), "; "), rule);
  }

  /** Words of the paper without a label. */
  Sentence words(Optional<LocalizedText> words) {
    return part(words.map(in::text).orElse(""));
  }

  Sentence part(String value) {
    if (!value.isEmpty()) {
      text.append(lead ? glue : "; ").append(value);
      lead = false;
    }
    return this;
  }

  Sentence part(String cs, String en, String value) {
    return value.isEmpty() ? this : part(in.pick(cs, en) + ": " + value);
  }

  /** A short statement without a label. */
  Sentence saying(String cs, String en) {
    return part(in.pick(cs, en));
  }

  Sentence text(String cs, String en, Optional<LocalizedText> words) {
    return part(cs, en, words.map(in::text).orElse(""));
  }

  Sentence bearers(String cs, String en, Collection<Bearer> bearers) {
    return part(cs, en, in.all(bearers, this.bearers::bearer));
  }

  /** Those who may do something, of whom one is enough. */
  Sentence anyOf(String cs, String en, Collection<Bearer> bearers) {
    return part(cs, en, in.all(bearers, this.bearers::any));
  }

  Sentence bearers(Collection<Bearer> bearers) {
    return bearers("kdo", "who", bearers);
  }

  Sentence addressees(Collection<Bearer> addressees) {
    return bearers("komu", "to", addressees);
  }

  Sentence beneficiaries(Collection<Bearer> beneficiaries) {
    return bearers("ve prospěch", "for", beneficiaries);
  }

  Sentence ids(String cs, String en, Collection<? extends Id> ids) {
    return part(cs, en, in.all(ids, in::name));
  }

  Sentence codes(String cs, String en, Collection<? extends Code> codes) {
    return part(cs, en, in.all(codes, in::word));
  }

  Sentence code(String cs, String en, Optional<? extends Code> code) {
    return part(cs, en, code.map(in::word).orElse(""));
  }

  Sentence texts(String cs, String en, Optional<Listed<LocalizedText>> texts) {
    return part(cs, en, texts.map(each -> in.listed(each, in::text)).orElse(""));
  }

  Sentence quoted(String cs, String en, Optional<String> value) {
    return part(cs, en, value.map(in::quote).orElse(""));
  }

  Sentence part(String cs, String en, Optional<? extends Enum<?>> constant) {
    return part(cs, en, constant.map(in::word).orElse(""));
  }

  Sentence truth(String cs, String en, Truth truth) {
    return switch (truth) {
      case YES -> part(cs, en, in.pick("ano", "yes"));
      case NO -> part(cs, en, in.pick("ne", "no"));
      case UNKNOWN -> this;
    };
  }

  Sentence principles(Optional<Listed<PrincipleName>> principles) {
    return part(principles.map(each -> in.listed(each, in::word)).orElse(""));
  }

  Sentence forms(Listed<CooperationForm> forms) {
    return part(in.listed(forms, in::word));
  }

  Sentence channels(Optional<Listed<Channel>> channels) {
    return part("kanály", "channels", channels.map(each -> in.listed(each, in::word)).orElse(""));
  }

  Sentence contacts(Collection<ContactChannel> channels) {
    return part("spojení", "channels", in.all(channels, parts::channel));
  }

  Sentence sources(String cs, String en, Collection<Source> sources) {
    return part(cs, en, in.all(sources, parts::source));
  }

  Sentence property(Collection<PropertyKind> property) {
    return part(in.all(property, in::word));
  }

  Sentence versions(Collection<LanguageVersion> versions) {
    return part("znění", "texts", in.all(versions, parts::version));
  }

  Sentence languages(String cs, String en, Collection<Locale> languages) {
    return part(cs, en, in.all(languages, parts::language));
  }

  Sentence count(String cs, String en, OptionalInt count) {
    return part(cs, en, count.isPresent() ? String.valueOf(count.getAsInt()) : "");
  }

  Sentence seats(Collection<Seat> seats) {
    seats.forEach(seat -> part("místa", "seats", parts.seat(seat)));
    return this;
  }

  Sentence decisions(Collection<DecisionStep> steps) {
    steps.forEach(step -> part("způsob", "method", parts.decision(step)));
    return this;
  }

  Sentence settlements(Collection<DisputeStep> steps) {
    int number = 0;
    for (DisputeStep step : steps) {
      number++;
      part(number + ". " + parts.settlement(step));
    }
    return this;
  }

  Sentence act(Optional<Act> act, Optional<LocalizedText> wording) {
    String code = act.map(in::word).orElse("");
    String words = wording.map(in::text).orElse("");
    return part(code.isEmpty() || words.isEmpty() ? code + words : code + " " + words);
  }

  Sentence lasting(Lasting lasting) {
    return part(parts.lasting(lasting));
  }

  Sentence renewal(Optional<Renewal> renewal) {
    return part("prodloužení", "renewal", renewal.map(parts::renewal).orElse(""));
  }

  Sentence reach(TerminationReach reach) {
    return reach == TerminationReach.NOT_STATED
        ? this
        : part(
            "končí",
            "it ends",
            in.pick(
                in.word(reach),
                reach == TerminationReach.ALL
                    ? "for all parties"
                    : "for the party that leaves alone"));
  }

  Sentence foci(Optional<Listed<Focus>> foci) {
    return part("oblasti", "areas", foci.map(each -> in.listed(each, parts::focus)).orElse(""));
  }

  Sentence foci(Listed<Focus> foci) {
    return part(in.listed(foci, parts::focus));
  }

  /** Words of the paper that are the object of the verb before them. */
  Sentence object(Optional<LocalizedText> words) {
    words.ifPresent(each -> text.append(' ').append(in.text(each)));
    return this;
  }

  Sentence areas(Collection<PolicyAreaId> areas) {
    return part("oblasti", "areas", in.all(areas, in::area));
  }

  Sentence phases(Collection<PolicyPhase> phases) {
    return part("fáze", "phases", in.all(phases, in::word));
  }

  Sentence territory(Optional<Territory> territory) {
    return part("území", "territory", territory.map(parts::territory).orElse(""));
  }

  Sentence quantities(String cs, String en, Collection<Quantity> quantities) {
    return part(cs, en, in.all(quantities, parts::quantity));
  }

  Sentence quantities(Collection<Quantity> quantities) {
    return quantities("kolik", "how much", quantities);
  }

  Sentence recurrence(Optional<Recurrence> recurrence) {
    return part("jak často", "how often", recurrence.map(time::recurrence).orElse(""));
  }

  Sentence span(String cs, String en, Optional<TimeSpan> span) {
    return part(cs, en, span.map(time::span).orElse(""));
  }

  Sentence rule(String cs, String en, Optional<DateRule> rule) {
    return part(cs, en, rule.map(time::rule).orElse(""));
  }

  Sentence due(Optional<DateRule> due) {
    if (due.isPresent() && due.get() instanceof DerivedRule.Window window) {
      return window.first().equals(window.last())
          ? rule("dne", "on", Optional.of(window.first()))
          : rule("kdy", "when", due);
    }
    boolean atOnce = due.isPresent() && due.get() instanceof DateRule.WithoutDelay;
    return atOnce ? rule("kdy", "when", due) : part(due.map(time::by).orElse(""));
  }

  Sentence since(Optional<DateRule> since) {
    return rule("od", "from", since);
  }

  Sentence until(Optional<Lasting> until) {
    return until.isEmpty() ? this : lasting(until.get());
  }

  Sentence period(Optional<Period> period) {
    return part("období", "period", period.map(time::period).orElse(""));
  }

  Sentence condition(Optional<Condition> condition) {
    return part("podmínka", "condition", condition.map(conditions::condition).orElse(""));
  }

  Sentence steps(Collection<ApprovalStep> steps) {
    return part("kroky", "steps", in.all(steps, people::step));
  }

  Sentence links(Collection<Link> links) {
    return part(in.all(links, parts::link));
  }

  Sentence onward(Optional<OnwardUse> use) {
    return part("další užití", "further use", use.map(parts::onward).orElse(""));
  }

  String end() {
    return text.append('.').toString();
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(words.substring(Character.charCount(first)))
        .toString();
  }
}
