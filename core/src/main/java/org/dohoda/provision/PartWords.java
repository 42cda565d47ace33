package org.dohoda.provision;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.policy.Focus;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** The parts of provisions in words. */
final class PartWords {
  private final Tongue in;
  private final TimeWords time;
  private final BearerWords bearers;
  private final ConditionWords conditions;

  PartWords(Tongue in, TimeWords time, BearerWords bearers, ConditionWords conditions) {
    this.in = in;
    this.time = time;
    this.bearers = bearers;
    this.conditions = conditions;
  }

  String focus(Focus focus) {
    String label = focus.label().map(in::text).orElseGet(() -> in.area(focus.area()));
    List<String> more = new ArrayList<>();
    focus.direction().ifPresent(direction -> more.add(in.word(direction)));
    add(more, "pro", "for", focus.targetGroup());
    add(more, "kde", "where", focus.place());
    return more.isEmpty() ? label : label + " (" + String.join(", ", more) + ")";
  }

  String quantity(Quantity quantity) {
    String compared =
        quantity.comparison() == Comparison.EXACTLY ? "" : in.word(quantity.comparison()) + " ";
    String words = quantity.wording().map(text -> " " + in.text(text)).orElse("");
    if (quantity instanceof Quantity.Count count) {
      String base = count.base().map(each -> " (" + in.word(each) + ")").orElse("");
      return compared + count.number() + base + words;
    }
    if (quantity instanceof Quantity.Share share) {
      String base = share.base().map(each -> " (" + in.word(each) + ")").orElse("");
      String per = share.per().map(time::per).orElse("");
      return compared + fraction(share.fraction()) + per + base + words;
    }
    Quantity.Sum sum = (Quantity.Sum) quantity;
    String per = sum.per().map(time::per).orElse("");
    return compared + money(sum.money()) + per + words;
  }

  private String fraction(Fraction fraction) {
    int whole = fraction.denominator();
    boolean percent = whole == 1 || (whole > 4 && 100 % whole == 0);
    return percent ? 100L / whole * fraction.numerator() + " %" : fraction.toString();
  }

  private String money(Money money) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(in.isCzech() ? '\u00a0' : ',');
    symbols.setDecimalSeparator(in.isCzech() ? ',' : '.');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMaximumFractionDigits(money.amount().scale());
    return format.format(money.amount()) + " " + money.currency();
  }

  String territory(Territory territory) {
    List<String> parts = new ArrayList<>();
    if (!territory.places().isEmpty()) {
      parts.add(in.all(territory.places(), Object::toString));
    }
    if (!territory.except().isEmpty()) {
      parts.add(in.pick("kromě: ", "except: ") + in.all(territory.except(), Object::toString));
    }
    territory.wording().ifPresent(words -> parts.add(in.text(words)));
    return String.join(", ", parts);
  }

  String link(Link link) {
    List<String> ends = new ArrayList<>();
    link.clause().ifPresent(clause -> ends.add(in.name(clause)));
    link.wording().ifPresent(words -> ends.add(in.text(words)));
    return in.word(link.kind()) + ": " + String.join(", ", ends);
  }

  String version(LanguageVersion version) {
    return language(version.language())
        + (version.copies().isPresent() ? " (" + version.copies().getAsInt() + "×)" : "");
  }

  /** A common language by its name, with the tag if that says more; another by its tag. */
  String language(Locale language) {
    String tag = language.toLanguageTag();
    String czech = CzechWords.LANGUAGES.getOrDefault(language.getLanguage(), "");
    if (czech.isEmpty()) {
      return in.quote(tag);
    }
    String name = in.pick(czech, language.getDisplayLanguage(Locale.ENGLISH));
    return tag.equals(language.getLanguage()) ? name : name + " (" + tag + ")";
  }

  String seat(Seat seat) {
    List<String> parts = new ArrayList<>();
    seat.quantity().ifPresent(quantity -> parts.add(quantity(quantity)));
    seat.office().ifPresent(office -> parts.add(in.text(office)));
    seat.wording().ifPresent(words -> parts.add(in.text(words)));
    seat.appointment().ifPresent(way -> parts.add(in.word(way)));
    add(parts, "určuje", "by", in.all(seat.by(), bearers::bearer));
    add(parts, "odvolává", "recalled by", in.all(seat.recalledBy(), bearers::any));
    add(parts, "za", "for", in.all(seat.representing(), bearers::bearer));
    add(parts, "jako", "as", seat.capacity().map(in::word).orElse(""));
    add(parts, "třída", "class", seat.memberClass().map(in::word).orElse(""));
    if (seat.votes() != Truth.UNKNOWN) {
      parts.add(
          seat.votes().isYes()
              ? in.pick("s hlasem", "with a vote")
              : in.pick("bez hlasu", "without a vote"));
    }
    add(parts, "na dobu", "term", seat.term().map(time::span).orElse(""));
    seat.termLimit().ifPresent(limit -> parts.add(limit(limit)));
    add(parts, "jak často", "how often", seat.rotation().map(time::recurrence).orElse(""));
    add(
        parts,
        "zaniká",
        "falls vacant by",
        seat.endings().map(all -> in.listed(all, in::word)).orElse(""));
    return String.join(", ", parts);
  }

  private String limit(TermLimit limit) {
    String terms =
        in.pick("nejvýše ", "at most ")
            + in.count(limit.terms(), "období", "období", "období", "term");
    return switch (limit.consecutive()) {
      case YES -> terms + in.pick(" po sobě", " in a row");
      case NO -> terms + in.pick(" celkem", " in all");
      case UNKNOWN -> terms;
    };
  }

  String decision(DecisionStep step) {
    List<String> parts = new ArrayList<>();
    parts.add(in.word(step.method()));
    add(parts, "většina", "majority", in.all(step.majority(), this::quantity));
    step.due().map(time::by).ifPresent(parts::add);
    if (step.silenceCounts() != Truth.UNKNOWN) {
      parts.add(
          step.silenceCounts().isYes()
              ? in.pick("mlčení znamená souhlas", "silence counts as consent")
              : in.pick("mlčení neznamená souhlas", "silence does not count as consent"));
    }
    if (step.abstentionsCount() != Truth.UNKNOWN) {
      parts.add(
          step.abstentionsCount().isYes()
              ? in.pick("zdržení se počítá", "abstentions count")
              : in.pick("zdržení se nepočítá", "abstentions do not count"));
    }
    add(parts, "pokud", "if", step.condition().map(conditions::condition).orElse(""));
    return String.join(", ", parts);
  }

  String settlement(DisputeStep step) {
    List<String> parts = new ArrayList<>();
    parts.add(in.word(step.method()));
    step.wording().ifPresent(words -> parts.add(in.text(words)));
    add(parts, "kdo", "who", in.all(step.bearers(), bearers::bearer));
    step.due().map(time::by).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  String renewal(Renewal renewal) {
    List<String> parts = new ArrayList<>();
    parts.add(in.word(renewal.mode()));
    add(parts, "prodlužuje", "renewed by", in.all(renewal.renewedBy(), bearers::bearer));
    add(parts, "o", "by", renewal.span().map(time::span).orElse(""));
    if (renewal.times().isPresent()) {
      parts.add(in.pick("nejvýše ", "at most ") + renewal.times().getAsInt() + "×");
    }
    if (renewal.withoutLimit()) {
      parts.add(in.pick("opakovaně", "again and again"));
    }
    add(
        parts,
        "lze zastavit do",
        "may be stopped by",
        renewal.lastDayToStop().map(time::rule).orElse(""));
    add(
        parts,
        "zastavit může",
        "may be stopped by whom",
        in.all(renewal.stoppedBy(), bearers::any));
    add(parts, "forma", "form", renewal.form());
    add(parts, "pokud", "if", renewal.condition().map(conditions::condition).orElse(""));
    return String.join(", ", parts);
  }

  String onward(OnwardUse use) {
    List<String> parts = new ArrayList<>();
    use.uses().ifPresent(uses -> parts.add(in.listed(uses, in::text)));
    if (use.disclosure() != Truth.UNKNOWN) {
      parts.add(
          use.disclosure().isYes()
              ? in.pick("předání dalším dovoleno", "passing on allowed")
              : in.pick("předání dalším vyloučeno", "passing on excluded"));
    }
    add(parts, "pokud", "if", use.condition().map(conditions::condition).orElse(""));
    return String.join(", ", parts);
  }

  String channel(ContactChannel channel) {
    return in.word(channel.channel())
        + channel.address().map(address -> " " + in.quote(address)).orElse("")
        + channel.purpose().map(words -> " (" + in.text(words) + ")").orElse("");
  }

  String source(Source source) {
    return in.quote(source.title())
        + source.place().map(place -> ", " + place).orElse("")
        + source.date().map(date -> in.pick(", ke dni ", ", as of ") + time.date(date)).orElse("");
  }

  private void add(List<String> parts, String cs, String en, Optional<LocalizedText> text) {
    add(parts, cs, en, text.map(in::text).orElse(""));
  }

  private void add(List<String> parts, String cs, String en, String value) {
    if (!value.isEmpty()) {
      parts.add(in.pick(cs, en) + ": " + value);
    }
  }

  String lasting(Lasting lasting) {
    if (lasting instanceof Lasting.Until until) {
      return in.pick("trvá do: ", "until: ") + time.rule(until.lastDay());
    }
    if (lasting instanceof Lasting.AtLeast atLeast) {
      return in.pick("trvá nejméně do: ", "at least until: ") + time.rule(atLeast.notBefore());
    }
    if (lasting instanceof Lasting.AtMost atMost) {
      return in.pick("trvá nejdéle do: ", "at most until: ") + time.rule(atMost.notAfter());
    }
    return lasting instanceof Lasting.Indefinitely
        ? in.pick("bez časového omezení", "without end")
        : in.pick("konec neuveden", "end not stated");
  }
}
