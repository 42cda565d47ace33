package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.Session;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;

/**
 * A condition over facts of an occasion: all of some conditions, any of them, not one, or a fact.
 *
 * <p>Rules, undertakings and terms share this one family. All implementations are immutable and
 * thread-safe.
 */
public sealed interface Condition permits AllOf, AnyOf, Not, Fact {

  /**
   * {@return whether this condition is met under what is known, in strong Kleene logic}
   *
   * @param circumstances what is known of the occasion
   */
  Truth truth(Circumstances circumstances);

  /** {@return the facts that this condition speaks of, in the order in which they stand in it} */
  ImmutableSet<Fact> facts();

  /**
   * {@return the condition that every one of these is met}
   *
   * @param conditions at least one
   * @throws IllegalArgumentException if there is none
   */
  static AllOf all(Condition... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that at least one of these is met}
   *
   * @param conditions at least one
   * @throws IllegalArgumentException if there is none
   */
  static AnyOf any(Condition... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that another is not met}
   *
   * @param condition the other
   */
  static Not not(Condition condition) {
    return new Not(condition);
  }

  /**
   * {@return the fact that a step of approval is done}
   *
   * @param step the step
   */
  static Approved approved(ApprovalStep step) {
    return new Approved(step);
  }

  /** {@return the fact that the meeting or the item is open to the public} */
  static InSession open() {
    return new InSession(Session.OPEN);
  }

  /** {@return the fact that the meeting or the item is closed to the public} */
  static InSession closed() {
    return new InSession(Session.CLOSED);
  }

  /**
   * {@return the fact that the agenda concerns one of these policy areas}
   *
   * @param areas at least one
   * @throws IllegalArgumentException if there is none
   */
  static AgendaConcerns agendaConcerns(PolicyAreaId... areas) {
    return new AgendaConcerns(ImmutableSet.copyOf(areas));
  }

  /**
   * {@return the fact that at most so many persons come}
   *
   * @param persons at least 1
   * @throws IllegalArgumentException if it is less
   */
  static AtMostPersons atMostPersons(int persons) {
    return new AtMostPersons(persons);
  }

  /**
   * {@return the fact that what these words say is the case}
   *
   * @param words the words of the paper
   */
  static InWords inWords(LocalizedText words) {
    return new InWords(words);
  }

  /** {@return the fact that notice was given, whenever} */
  static NoticeGiven noticeGiven() {
    return new NoticeGiven(Optional.empty());
  }

  /**
   * {@return the fact that notice was given in time}
   *
   * @param due the last day on which notice is in time
   */
  static NoticeGiven noticeGiven(DateRule due) {
    return new NoticeGiven(Optional.of(due));
  }

  /** {@return the fact that it was asked for: that a holder asked to take part, or "on request"} */
  static RequestMade requested() {
    return new RequestMade();
  }

  /** {@return the fact that there is money for it, such as within the budget} */
  static FundsAvailable fundsAvailable() {
    return new FundsAvailable();
  }

  /**
   * {@return the fact that what is owed is late}
   *
   * @param what what is owed, such as a report
   */
  static Overdue overdue(LocalizedText what) {
    return new Overdue(Optional.empty(), Optional.of(what));
  }

  /**
   * {@return the fact that what a clause says is owed is late}
   *
   * @param clause a clause of the same instrument
   */
  static Overdue overdue(ClauseId clause) {
    return new Overdue(Optional.of(clause), Optional.empty());
  }

  /** {@return the fact that the agenda, or the item asked about, concerns the holder himself} */
  static HolderConcerned holderConcerned() {
    return new HolderConcerned();
  }

  /** {@return the fact that the holder has no conflict of interest in the matter} */
  static NoConflictOfInterest noConflictOfInterest() {
    return new NoConflictOfInterest();
  }

  /** {@return the fact that the holder gave an undertaking of confidentiality} */
  static ConfidentialityUndertaken confidentialityUndertaken() {
    return new ConfidentialityUndertaken();
  }

  /**
   * {@return the fact that the holder has a status which somebody must recognise}
   *
   * @param status the status as the paper calls it
   */
  static StatusRecognised statusRecognised(LocalizedText status) {
    return new StatusRecognised(status);
  }

  /**
   * {@return the fact that the meeting is held in a certain mode}
   *
   * @param mode the mode
   */
  static InMode held(MeetingMode mode) {
    return new InMode(mode);
  }

  /**
   * {@return the facts of several conditions, in order}
   *
   * @param conditions the conditions
   */
  static ImmutableSet<Fact> factsOf(List<Condition> conditions) {
    ImmutableSet.Builder<Fact> facts = ImmutableSet.builder();
    conditions.forEach(each -> facts.addAll(each.facts()));
    return facts.build();
  }
}
