package org.dohoda.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dohoda.json.codec.Choices;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Lookahead;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Names;
import org.dohoda.json.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The outermost object of a document: the version of the format and one thing under the name of its
 * kind.
 *
 * @param <T> the type of the thing
 */
public final class Envelope<T> extends Codec<T> {
  /** The version of the format that is written. */
  public static final String VERSION = "1.0";

  private static final String DOHODA = "dohoda";
  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");
  private static final int MAJOR = 1;
  private static final int MINOR = 0;
  private static final int VERSION_INDEX = 0;

  private final ImmutableMap<String, Codec<T>> kinds;
  private final Function<? super T, String> kindOf;
  private final Predicate<String> isKind;
  private final ImmutableList<String> members;
  private final ImmutableList<Codec<T>> codecs;
  private final Names names;

  /**
   * An envelope of one kind.
   *
   * @param kind the name of the kind
   * @param codec how the thing is read and written
   */
  public Envelope(String kind, Codec<T> codec) {
    this(ImmutableMap.of(kind, codec), value -> kind);
  }

  /**
   * An envelope of one of several kinds.
   *
   * @param kinds how the things are read and written, by the names of their kinds
   * @param kindOf the kind of a thing
   */
  public Envelope(ImmutableMap<String, Codec<T>> kinds, Function<? super T, String> kindOf) {
    this(kinds, kindOf, name -> false);
  }

  /**
   * An envelope of one of several kinds, among others.
   *
   * @param kinds how the things are read and written, by the names of their kinds
   * @param kindOf the kind of a thing
   * @param isKind whether a name is that of any kind, of those in other envelopes, too
   */
  public Envelope(
      ImmutableMap<String, Codec<T>> kinds,
      Function<? super T, String> kindOf,
      Predicate<String> isKind) {
    this.kinds = kinds;
    this.kindOf = kindOf;
    this.isKind = isKind;
    this.members = ImmutableList.<String>builder().add(DOHODA).addAll(kinds.keySet()).build();
    this.codecs = kinds.values().asList();
    this.names = new Names(members);
  }

  /** {@return the names of the kinds} */
  public ImmutableSet<String> kinds() {
    return kinds.keySet();
  }

  /**
   * {@return how the things of a kind are read and written}
   *
   * @param kind the name of the kind
   */
  public Codec<T> codec(String kind) {
    return Objects.requireNonNull(kinds.get(kind), kind);
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    Tokenizer tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    int match = tokens.nextMember(names, 0);
    boolean sound = true;
    if (match != VERSION_INDEX && match != PropertyNameMatcher.MATCH_END_OBJECT) {
      String version = Lookahead.string(in, DOHODA); // decides how unknown members are taken
      if (version == null) {
        in.findings().keepWhole();
      } else {
        sound = isReadable(in, version); // reported where it stands
      }
    }
    T value = null;
    long seen = 0;
    int things = 0;
    int others = 0;
    while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
      boolean again = match >= 0 && (seen & 1L << match) != 0;
      seen |= match >= 0 ? 1L << match : 0;
      if (again) {
        in.problem(Fault.DUPLICATE_MEMBER).with("name", tokens.currentName());
      } else if (match < 0) {
        others += isOfOtherKind(in, tokens.currentName()) ? 1 : 0;
      }
      boolean first = match == VERSION_INDEX && seen == 1;
      tokens.nextToken();
      if (again || match < 0) {
        in.skip();
      } else if (match != VERSION_INDEX) {
        things++;
        value = sound ? codecs.get(match - 1).read(in) : skipped(in);
      } else if (!in.isAt(JsonToken.VALUE_STRING)) {
        in.findings().keepWhole();
        wrongType(in, "string");
      } else {
        report(in, in.text());
        sound = first ? isReadable(in, in.text()) : sound;
      }
      match = tokens.nextMember(names, 0);
    }
    if ((seen & 1L << VERSION_INDEX) == 0) {
      in.problemOf(Fault.MISSING_MEMBER, self).with("name", DOHODA);
    }
    if (things + others == 0 && kinds.size() == 1) {
      in.problemOf(Fault.MISSING_MEMBER, self).with("name", members.get(1));
    } else if (things != 1 && others == 0) {
      in.problemOf(Fault.NOT_ONE_MEMBER, self).with("allowed", Choices.listed("", kinds.keySet()));
    }
    return value;
  }

  /**
   * Records a member that is not read here, and tells whether it is read elsewhere; in a newer
   * document it may be anything.
   */
  private boolean isOfOtherKind(Reading in, String name) {
    boolean known = !in.isNewer() && isKind.test(name);
    if (known) {
      in.problem(Fault.OTHER_KIND)
          .with("found", name)
          .with("expected", Choices.listed("", kinds.keySet()));
    } else {
      in.unknownMember(name, members);
    }
    return known;
  }

  private @Nullable T skipped(Reading in) {
    in.skip();
    return null;
  }

  /** Whether a version can be read; a newer minor one is from now on read as such. */
  private static boolean isReadable(Reading in, CharSequence version) {
    int minor = minor(version);
    if (minor > MINOR) {
      in.acceptNewer();
    }
    return minor >= 0;
  }

  /** The minor version, or -1 if the version is malformed or has another major one. */
  private static int minor(CharSequence version) {
    if (VERSION.contentEquals(version)) {
      return MINOR;
    }
    Matcher parts = FORM.matcher(version);
    return parts.matches() && Integer.parseInt(parts.group(1)) == MAJOR
        ? Integer.parseInt(parts.group(2))
        : -1;
  }

  /** Reports a version, which is current, if it is not the one that is known. */
  private static void report(Reading in, CharSequence version) {
    int minor = minor(version);
    if (minor != MINOR) {
      in.problem(minor < 0 ? Fault.VERSION : Fault.NEWER_VERSION)
          .with("version", version)
          .with("known", VERSION);
    }
  }

  @Override
  public void write(Writing out, T value) {
    String kind = kindOf.apply(value);
    boolean versionFirst = !out.isCanonical() || DOHODA.compareTo(kind) < 0;
    out.startObject();
    if (versionFirst) {
      writeVersion(out);
    }
    out.name(kind);
    codec(kind).write(out, value);
    if (!versionFirst) {
      writeVersion(out);
    }
    out.endObject();
  }

  private static void writeVersion(Writing out) {
    out.name(DOHODA);
    out.string(VERSION);
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema version = Schema.string().with("pattern", "^1\\.(0|[1-9][0-9]{0,8})$");
    ImmutableList.Builder<Schema> schemas = ImmutableList.builder();
    kinds.forEach(
        (kind, codec) ->
            schemas.add(
                Schema.of("type", "object")
                    .with(
                        "properties",
                        ImmutableMap.of(DOHODA, version, kind, codec.schema(definitions)))
                    .with("required", ImmutableList.of(DOHODA, kind))
                    .with("additionalProperties", false)));
    ImmutableList<Schema> all = schemas.build();
    return all.size() == 1 ? all.get(0) : Schema.oneOf(all);
  }
}
