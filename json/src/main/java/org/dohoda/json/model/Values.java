package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.json.codec.Slots;
import org.dohoda.source.Extensions;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Values that many types hold: texts, dates, truths, counts, outside identifiers, extensions. */
final class Values {
  static final Codec<String> STRING = Codecs.string();
  static final Codec<Integer> COUNT = Codecs.integer(0, Integer.MAX_VALUE);

  static final Codec<LocalizedText> TEXT = Codecs.localizedText();

  /** Yes or no; unknown is not stated. */
  static final Codec<Truth> TRUTH = Codecs.constants(Truth.class, ImmutableSet.of(Truth.UNKNOWN));

  static final Codec<PartialDate> DATE = Codecs.characters(Dates::date, Dates::write, "2023-07-03");
  static final Codec<LocalDate> DAY = Codecs.text(Values::day, LocalDate::toString, "2023-07-03");
  static final Codec<Period> PERIOD =
      Codecs.characters(Dates::period, Dates::write, "2023-07-03/2025-12-31");
  static final Codec<Identifier> IDENTIFIER =
      Codecs.text(Identifier::parse, Identifier::toString, "CZ-ICO-70891508");
  static final Codec<Extensions> EXTENSIONS =
      Codecs.mapped(Codecs.map(STRING), Extensions::copyOf, Extensions::values);
  static final Codec<TimedName> NAME = name();

  private Values() {}

  private static ObjectShape<TimedName> name() {
    Fields<TimedName> f = Fields.of("timed-name");
    var name = f.required("name", TEXT);
    var period = f.defaulted("period", PERIOD, Period.unknown());
    return f.bind(
        new Mapping<>() {
          @Override
          public TimedName make(Slots v) {
            return new TimedName(v.get(name), v.get(period));
          }

          @Override
          public void write(Members m, TimedName timedName) {
            m.put(name, timedName.name());
            m.put(period, timedName.period());
          }
        });
  }

  /** A day of the years 0001 to 9999, the only days that a register knows. */
  private static LocalDate day(String text) {
    return PartialDate.parse(text)
        .exact()
        .orElseThrow(() -> new IllegalArgumentException("day: must be one day"));
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  static OptionalInt unboxed(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
