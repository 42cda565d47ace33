package org.dohoda.words;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.dohoda.time.Anchor;

/** Events that times are counted from, after the words that stand before them. */
final class AnchorWords {
  /**
   * The cases that Czech asks for: the day of, after, and before an event. Whatever the paper or
   * its recorder calls an event is quoted after a word that is declined in its place.
   */
  private record Forms(String of, String after, String before, String english) {}

  private static final ImmutableMap<Anchor.Milestone, Forms> MILESTONES =
      ImmutableMap.<Anchor.Milestone, Forms>builder()
          .put(
              Anchor.Milestone.FIRST_SIGNATURE,
              new Forms(
                  "prvního podpisu", "prvním podpisu", "prvním podpisem", "the first signature"))
          .put(
              Anchor.Milestone.LAST_SIGNATURE,
              new Forms(
                  "posledního podpisu",
                  "posledním podpisu",
                  "posledním podpisem",
                  "the last signature"))
          .put(Anchor.Milestone.DEPOSIT, neuter("uložení", "", "the deposit"))
          .put(Anchor.Milestone.EFFECT, neuter("nabytí", " účinnosti", "taking effect"))
          .put(Anchor.Milestone.APPROVAL, neuter("schválení", "", "the approval"))
          .put(Anchor.Milestone.MEETING, neuter("jednání", "", "the meeting"))
          .put(
              Anchor.Milestone.END_OF_INSTRUMENT,
              new Forms(
                  "zániku listiny",
                  "zániku listiny",
                  "zánikem listiny",
                  "the end of the instrument"))
          .buildOrThrow();

  /** The events that the documentation names. */
  private static final ImmutableMap<String, Forms> EVENTS =
      ImmutableMap.of(
          "notice",
          neuter("doručení", " výpovědi", "receipt of notice"),
          "hindrance",
          new Forms(
              "vzniku překážky",
              "vzniku překážky",
              "vznikem překážky",
              "the start of the hindrance"),
          "end-of-hindrance",
          neuter("odpadnutí", " překážky", "the end of the hindrance"));

  private final Tongue in;

  AnchorWords(Tongue in) {
    this.in = in;
  }

  /** A noun that has an ending of its own after "before" alone. */
  private static Forms neuter(String noun, String rest, String english) {
    return new Forms(noun + rest, noun + rest, noun + "m" + rest, english);
  }

  String dayOf(Anchor anchor) {
    Forms forms = forms(anchor);
    return in.pick("den " + forms.of(), "the day of " + forms.english());
  }

  String after(Anchor anchor) {
    Forms forms = forms(anchor);
    return in.pick("po " + forms.after(), "after " + forms.english());
  }

  String before(Anchor anchor) {
    Forms forms = forms(anchor);
    return in.pick("před " + forms.before(), "before " + forms.english());
  }

  private Forms forms(Anchor anchor) {
    if (anchor instanceof Anchor.SignatureOf signature) {
      String name = in.name(signature.party());
      return new Forms(
          "podpisu strany " + name,
          "podpisu strany " + name,
          "podpisem strany " + name,
          "the signature of " + name);
    }
    if (anchor instanceof Anchor.Event event) {
      Forms known = EVENTS.get(event.name());
      return known == null ? quoted(event.name()) : known;
    }
    return Objects.requireNonNull(MILESTONES.get((Anchor.Milestone) anchor));
  }

  private Forms quoted(String event) {
    String name = in.event(event);
    return new Forms("události " + name, "události " + name, "událostí " + name, name);
  }
}
