package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.Patterns;
import org.dohoda.source.Extensions;
import org.dohoda.text.Codes;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Values that many types hold: texts, dates, truths, counts, outside identifiers, extensions. */
public final class Values {
  /** A text that is not translated: a name, a number as printed. */
  public static final Codec<String> STRING =
      Codecs.string(Schema.matching(Patterns.TEXT).named("string"));

  /** A code that is a name within one document, such as that of a call. */
  public static final Codec<String> CODE =
      Codecs.string(Schema.matching(Patterns.CODE).with("maxLength", Codes.MAX_LENGTH));

  /** An identifier without a type of its own. */
  public static final Codec<String> TOKEN =
      Codecs.string(Schema.matching(Patterns.TOKEN).with("maxLength", Ids.LONGEST));

  public static final Codec<Integer> COUNT = Codecs.integer(0, Integer.MAX_VALUE);
  public static final Codec<Integer> POSITIVE = Codecs.integer(1, Integer.MAX_VALUE);

  public static final Codec<LocalizedText> TEXT = Codecs.localizedText();

  /** Yes or no; unknown is not stated. */
  public static final Codec<Truth> TRUTH =
      Codecs.constants(Truth.class, ImmutableSet.of(Truth.UNKNOWN));

  public static final Codec<PartialDate> DATE =
      Codecs.characters(
          Dates::date, Dates::write, Schema.matching(Patterns.DATE).named("date"), "2023-07-03");
  public static final Codec<LocalDate> DAY =
      Codecs.text(
          Values::day,
          LocalDate::toString,
          Schema.matching(Patterns.DAY).named("day"),
          "2023-07-03");
  public static final Codec<Period> PERIOD =
      Codecs.characters(
          Dates::period,
          Dates::write,
          Schema.matching(Patterns.PERIOD).named("period"),
          "2023-07-03/2025-12-31");
  public static final Codec<Identifier> IDENTIFIER =
      Codecs.described(
          Codecs.text(Identifier::parse, Identifier::toString, Schema.string(), "CZ-ICO-70891508"),
          text ->
              Schema.matching(Patterns.identifier()).with("maxLength", 305).named("identifier"));
  public static final Codec<Extensions> EXTENSIONS =
      Codecs.mapped(
          Codecs.map(
              Codecs.string(),
              Schema.matching(Patterns.EXTENSION).with("maxLength", Extensions.MAX_NAME_LENGTH)),
          Extensions::copyOf,
          Extensions::values);
  public static final Codec<TimedName> NAME = name();

  private Values() {}

  private static ObjectShape<TimedName> name() {
    Fields<TimedName> f = Fields.of("timed-name");
    var name = f.required("name", TEXT);
    var period = f.defaulted("period", PERIOD, Period.unknown());
    f.neverSays(period, "/");
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

  public static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  public static OptionalInt unboxed(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
