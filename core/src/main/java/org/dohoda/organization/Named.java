package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Timeline;

/**
 * Something that bears names over time: an organisation or a body.
 *
 * <p>"What was it called on that day" is never guessed: a name is given where it is certain, and
 * what may have been the name is kept apart from it.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Named {
  /** {@return the names, each with its period; at least one} */
  ImmutableList<TimedName> names();

  /**
   * {@return what is known of the names on a day, nothing presumed}
   *
   * @param day the day asked about
   */
  default NamesOnDay namesOn(LocalDate day) {
    return NamesOnDay.of(names(), day, ImmutableSet.of());
  }

  /**
   * {@return what is known of the names on a day}
   *
   * @param day the day asked about
   * @param presumptions what may be presumed; of names that is {@link Presumption#CONTINUES} alone
   */
  default NamesOnDay namesOn(LocalDate day, Set<Presumption> presumptions) {
    return NamesOnDay.of(names(), day, presumptions);
  }

  /**
   * {@return what is known of the names on every day}
   *
   * @param presumptions what may be presumed; of names that is {@link Presumption#CONTINUES} alone
   */
  default Timeline<NamesOnDay> namesOverTime(Set<Presumption> presumptions) {
    return NamesOnDay.timeline(names(), presumptions);
  }

  /**
   * {@return the name that it certainly bore on the day; empty if no name is certain, or several
   * are}
   *
   * @param day the day asked about
   */
  default Optional<LocalizedText> name(LocalDate day) {
    return namesOn(day).only();
  }

  /**
   * {@return the name that it certainly bore on the day, in a language; empty if no name is
   * certain, or several are}
   *
   * @param day the day asked about
   * @param locale the language wanted; another language is given rather than nothing
   */
  default Optional<String> name(LocalDate day, Locale locale) {
    return name(day).map(name -> name.in(locale));
  }

  /**
   * {@return a name to show on a day: one that it certainly bore, else one that it may have borne,
   * else the last one before, else the next one after}
   *
   * <p>Of several the one that began last is shown. The order in which names are recorded matters
   * only where their periods tell nothing apart: then the one recorded last is shown. It claims
   * nothing of the day; {@link #name(LocalDate)} does.
   *
   * @param day the day on which it is shown
   */
  default LocalizedText label(LocalDate day) {
    return Shown.of(names(), day);
  }

  /** {@return the latest name, to show where no day is meant; it claims nothing of a day} */
  default LocalizedText label() {
    return label(PartialDate.MAX_DAY);
  }
}
