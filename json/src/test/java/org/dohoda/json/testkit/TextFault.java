package org.dohoda.json.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dohoda.json.testkit.Members.Member;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.TextPlace;
import org.dohoda.testkit.Broken;

/** A way in which the text of a document is broken in one place. */
public enum TextFault {
  /** A member that the object does not have. */
  UNKNOWN_MEMBER {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      return any(objects(text), random)
          .map(
              member ->
                  broken(
                      text,
                      member.start(),
                      "\"nobody-knows-me\": {\"x\": [1]}, ",
                      member.start(),
                      "json.member.unknown",
                      member.object().member("nobody-knows-me"),
                      0));
    }
  },

  /** A member that stands twice in its object. */
  DUPLICATE_MEMBER {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      return any(objects(text), random)
          .map(
              member ->
                  broken(
                      text,
                      member.end(),
                      ", " + text.substring(member.start(), member.end()),
                      member.end(),
                      "json.member.duplicate",
                      member.path(),
                      2));
    }
  },

  /** An object without the member that it must have. */
  MISSING_MEMBER {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      List<Member> all = Members.of(text);
      return any(objects(text), random)
          .flatMap(
              member ->
                  all.stream()
                      .filter(next -> next.objectStart() == member.objectStart())
                      .filter(next -> next.index() == 1)
                      .map(
                          next ->
                              new Broken<>(
                                  Document.of(text),
                                  Document.of(
                                      text.substring(0, member.start())
                                          + text.substring(next.start())),
                                  "json.member.missing",
                                  member.object(),
                                  Optional.of(Members.place(text, member.objectStart()))))
                      .findFirst());
    }
  },

  /** A number where a text or a list belongs. */
  WRONG_TYPE {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      List<Member> typed =
          Members.of(text).stream().filter(member -> TYPED.contains(member.name())).toList();
      return any(typed, random)
          .map(
              member ->
                  broken(
                      text, member.valueStart(), "7", member.end(), "json.type", member.path(), 0));
    }
  },

  /** The text ends before a value. */
  TRUNCATED {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      return any(Members.of(text), random)
          .map(
              member ->
                  broken(
                      text,
                      member.valueStart(),
                      "",
                      text.length(),
                      "json.syntax",
                      member.path(),
                      0));
    }
  },

  /** A byte that is not UTF-8. */
  NOT_UTF_8 {
    @Override
    Optional<Broken<Document>> in(String text, Random random) {
      int at = random.nextInt(text.length());
      int offset = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
      byte[] before = text.substring(0, offset).getBytes(StandardCharsets.UTF_8);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      bytes[before.length] = (byte) 0xFF;
      return Optional.of(
          new Broken<>(
              Document.of(text),
              Document.of(bytes),
              "json.encoding",
              ModelPath.ROOT,
              Optional.of(Members.place(text, offset))));
    }
  };

  /** Members whose value is a text or a list, wherever they stand. */
  private static final Set<String> TYPED =
      Set.of("id", "clauses", "parties", "provisions", "rules", "names", "episodes", "events");

  /**
   * Breaks a text.
   *
   * @param text a valid document
   * @param random chooses the place
   * @return the broken document; empty if it has no place that this fault fits
   */
  abstract Optional<Broken<Document>> in(String text, Random random);

  /** The ids with which objects begin: such an object has members of its own and must have this. */
  private static List<Member> objects(String text) {
    return Members.of(text).stream()
        .filter(member -> member.name().equals("id") && member.index() == 0)
        .toList();
  }

  private static Optional<Member> any(List<Member> members, Random random) {
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(members.get(random.nextInt(members.size())));
  }

  /** The text with something else from an offset to another, and the problem a bit behind. */
  private static Broken<Document> broken(
      String text, int from, String other, int to, String code, ModelPath path, int behind) {
    String broken = text.substring(0, from) + other + text.substring(to);
    TextPlace place = Members.place(broken, from + behind);
    return new Broken<>(Document.of(text), Document.of(broken), code, path, Optional.of(place));
  }
}
