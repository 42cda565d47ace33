package org.dohoda.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Locale;
import org.dohoda.id.Id;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Presumption;
import org.immutables.value.Value;

/**
 * The answer to a question: a ruling for every right asked about, with its grounds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {
  Decision() {}

  /** {@return the question} */
  public abstract ParticipationQuestion question();

  /** {@return what was presumed} */
  public abstract ImmutableSet<Presumption> presumptions();

  /** {@return the ruling for each right asked about, in the order of the question} */
  public abstract ImmutableMap<Right, Ruling> rulings();

  /**
   * {@return the rulings for those items of the meeting for which anything in a ruling differs from
   * that for the meeting as such, by the index of the item}
   */
  public abstract ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items();

  /**
   * {@return the names of the elements that the decision cites: one borne on the day for certain,
   * else one that may be, else the last one before, else the next one}
   */
  public abstract ImmutableMap<Id, LocalizedText> names();

  /**
   * {@return what the question names and the register has no record of, a misspelt identifier
   * perhaps: the organization, the body, the authors of the items that it is about, the instruments
   * of stated facts}
   *
   * <p>Rules may speak of such an element all the same, and facts about it that matter are unknown.
   */
  public abstract ImmutableSet<Id> withoutRecord();

  /**
   * {@return the ruling for a right}
   *
   * @param right a right that the question asks about
   * @throws IllegalArgumentException if the question does not ask about it
   */
  public Ruling ruling(Right right) {
    return in(rulings(), right);
  }

  /**
   * {@return the ruling for a right during an agenda item; that for the meeting where they do not
   * differ}
   *
   * @param item the index, from 0, of an item of the meeting; that of the question if it is about
   *     one
   * @param right a right that the question asks about
   * @throws IllegalArgumentException if the question does not ask about such an item, or not about
   *     the right
   */
  public Ruling ruling(int item, Right right) {
    int items = question().meeting().map(meeting -> meeting.agenda().size()).orElse(0);
    Arguments.check(
        item >= 0 && item < items && question().item().orElse(item) == item,
        "item",
        "must be the index of an item that the question asks about",
        item);
    return in(items().getOrDefault(item, rulings()), right);
  }

  private static Ruling in(ImmutableMap<Right, Ruling> rulings, Right right) {
    Ruling ruling = rulings.get(right);
    if (ruling == null) {
      throw new IllegalArgumentException(
          "right: must be one that the question asks about, was " + Arguments.show(right));
    }
    return ruling;
  }

  /**
   * {@return the decision in sentences, one string a sentence or a citation}
   *
   * @param locale Czech or English; another language is answered in English
   */
  public ImmutableList<String> explain(Locale locale) {
    return explain(locale, Names.none());
  }

  /**
   * {@return the decision in sentences, with names for what it mentions besides {@link #names}}
   *
   * @param locale Czech or English; another language is answered in English
   * @param others the names of further elements, such as those of the register
   */
  public ImmutableList<String> explain(Locale locale, Names others) {
    return Explanation.of(
        this, Arguments.notNull("locale", locale), Arguments.notNull("others", others));
  }

  /**
   * {@return the same answer as the answer to the same question asked on another day, or with its
   * rights in another order; that nothing has turned between the days is for the caller to know}
   *
   * @param question the question
   * @throws IllegalArgumentException if it differs in anything but the day and the order of rights
   */
  public final Decision to(ParticipationQuestion question) {
    Arguments.check(
        question.asksAs(question()), "question", "must differ in day and order alone", question);
    ImmutableDecision answer = ((ImmutableDecision) this).withQuestion(question);
    ImmutableSet<Right> order = question.rights();
    return order.asList().equals(question().rights().asList())
        ? answer
        : answer
            .withRulings(Maps.toMap(order, this::ruling))
            .withItems(
                Maps.transformValues(items(), item -> Maps.toMap(order, each -> in(item, each))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this decision} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of decisions; not thread-safe. */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
