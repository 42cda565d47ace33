package org.dohoda.rendering;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.effect.ConsolidatedText;
import org.dohoda.id.Id;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.words.Tongue;

/**
 * Instruments as pages of Markdown, for people who check the data against the paper.
 *
 * <p>The pages are Czech for a Czech locale and English for any other; words of the paper stand in
 * the language asked for where they have it. Whatever is recorded is text: a name with characters
 * that Markdown would read is shown as it is. The form of a page may change between releases.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rendering {
  private final Locale locale;
  private final Names names;

  private Rendering(Locale locale, Names names) {
    this.locale = Arguments.notNull("locale", locale);
    this.names = Arguments.notNull("names", names);
  }

  /**
   * {@return a rendering in which identifiers stand for themselves}
   *
   * @param locale the language of the reader
   */
  public static Rendering in(Locale locale) {
    return new Rendering(locale, Names.none());
  }

  /**
   * {@return this rendering with names in place of identifiers}
   *
   * @param names the names of organisations, bodies and instruments, such as those of a register
   */
  public Rendering naming(Names names) {
    return new Rendering(locale, names);
  }

  /**
   * {@return an instrument as it is recorded: its data and its own clauses, or the changes that it
   * makes}
   *
   * @param instrument the instrument
   */
  public String markdown(Instrument instrument) {
    Page page = new Page();
    Tongue in = tongue(instrument, instrument.clauses());
    new HeadPage(in, page, party -> "", "").write(instrument);
    clauses(in, page, instrument).write(instrument.clauses());
    new ChangePage(in, page, clauses(in, page, instrument)).write(instrument);
    return page.end();
  }

  /**
   * {@return an instrument on a day: its data, its parties and term as amended, the clauses that
   * possibly are in the text, with the origin of those that an amendment brought, and the changes
   * that do not apply; what is not known of the day is said to be so}
   *
   * @param instrument the instrument
   * @param text its text on a day
   * @throws IllegalArgumentException if the text is that of another instrument
   */
  public String markdown(Instrument instrument, ConsolidatedText text) {
    Arguments.check(
        text.instrument().equals(instrument.id()),
        "text",
        "must be that of the instrument",
        text.instrument());
    Page page = new Page();
    Tongue in =
        tongue(instrument, text.clauses().stream().map(each -> each.version().clause()).toList());
    DayPage day = new DayPage(in, page, text);
    new HeadPage(in, page, party -> day.remark(party.organization()), day.ofTerm())
        .write(instrument);
    day.write(instrument);
    clauses(in, page, instrument).write(text);
    day.problems();
    return page.end();
  }

  private static ClausePage clauses(Tongue in, Page page, Instrument instrument) {
    return new ClausePage(in, page, instrument.id());
  }

  /** The language, in which a clause of the instrument goes by what the paper calls it. */
  private Tongue tongue(Instrument instrument, Iterable<Clause> clauses) {
    ClauseNames own = ClauseNames.of(clauses);
    Names instruments = id -> title(instrument, id);
    return new Tongue(locale, Labels.CZECH, own.or(names).or(instruments));
  }

  private static Optional<LocalizedText> title(Instrument instrument, Id id) {
    return id.equals(instrument.id()) ? instrument.title() : Optional.empty();
  }
}
