package org.dohoda.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.body.Session;
import org.dohoda.id.InstrumentId;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * What the asker knows of an occasion, three-valued.
 *
 * <p>What is not stated is unknown. The session, the number of persons and the mode are stated once
 * and settle every fact about them, however many rules ask; all other facts are stated one by one,
 * and settle those that follow from them. A fact {@linkplain Fact#isOfInstrument() of an
 * instrument} can be stated of one instrument alone; stated without one, it is stated of each.
 * Where statements contradict each other, what would follow from both stays unknown; and the
 * session of a recorded meeting or item comes before a session stated here. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Circumstances permits ImmutableCircumstances {
  Circumstances() {}

  /** {@return the facts that are stated one by one} */
  public abstract ImmutableMap<Fact, Truth> facts();

  /** {@return the facts that are stated of one instrument each} */
  public abstract ImmutableMap<InstrumentFact, Truth> instrumentFacts();

  /** {@return whether the meeting is open or closed; empty if not known} */
  public abstract Optional<Session> session();

  /** {@return how many persons come for the holder, at least 1; empty if not known} */
  public abstract OptionalInt persons();

  /** {@return the mode of the meeting; empty if not known} */
  public abstract Optional<MeetingMode> mode();

  /** {@return the circumstances of which nothing is known} */
  public static Circumstances unknown() {
    return builder().build();
  }

  /**
   * {@return whether a fact is the case, as far as it is known}
   *
   * @param fact the fact; one of an instrument is asked of all instruments
   */
  public Truth truth(Fact fact) {
    if (fact instanceof InSession asked) {
      return session().map(known -> Truth.of(known == asked.session())).orElse(Truth.UNKNOWN);
    }
    if (fact instanceof AtMostPersons asked) {
      return persons().isPresent()
          ? Truth.of(persons().getAsInt() <= asked.persons())
          : Truth.UNKNOWN;
    }
    if (fact instanceof InMode asked) {
      return mode().map(known -> Truth.of(known.equals(asked.mode()))).orElse(Truth.UNKNOWN);
    }
    Truth stated = facts().getOrDefault(fact, Truth.UNKNOWN);
    if (!stated.isUnknown()) {
      return stated;
    }
    boolean so = false;
    for (Map.Entry<InstrumentFact, Truth> each : instrumentFacts().entrySet()) {
      so |= each.getValue().isYes() && each.getKey().implies(fact);
    }
    return following(fact, so, false);
  }

  /**
   * {@return whether a fact is the case as an instrument means it, as far as it is known}
   *
   * @param fact the fact
   * @param instrument the instrument in which it stands
   */
  public Truth truth(Fact fact, InstrumentId instrument) {
    if (!fact.isOfInstrument()) {
      return truth(fact);
    }
    InstrumentFact asked = new InstrumentFact(instrument, fact);
    Truth stated = instrumentFacts().getOrDefault(asked, Truth.UNKNOWN);
    if (stated.isUnknown()) {
      stated = facts().getOrDefault(fact, Truth.UNKNOWN);
    }
    if (!stated.isUnknown()) {
      return stated;
    }
    boolean so = false;
    boolean notSo = false;
    for (Map.Entry<InstrumentFact, Truth> each : instrumentFacts().entrySet()) {
      so |= each.getValue().isYes() && each.getKey().implies(asked);
      notSo |= each.getValue().isNo() && asked.implies(each.getKey());
    }
    return following(fact, so, notSo);
  }

  /**
   * What follows for a fact from those that are stated without an instrument, and from what is
   * known already; nothing if both would.
   */
  private Truth following(Fact fact, boolean isSo, boolean isNotSo) {
    boolean so = isSo;
    boolean notSo = isNotSo;
    for (Map.Entry<Fact, Truth> each : facts().entrySet()) {
      so |= each.getValue().isYes() && each.getKey().implies(fact);
      notSo |= each.getValue().isNo() && fact.implies(each.getKey());
    }
    return so == notSo ? Truth.UNKNOWN : Truth.of(so);
  }

  @Value.Check
  void check() {
    session()
        .ifPresent(
            session ->
                Arguments.check(
                    session != Session.NOT_STATED,
                    "session",
                    "must be open or closed, and absent if not known",
                    session));
    persons().ifPresent(n -> Arguments.check(n >= 1, "persons", "must be at least 1", n));
    for (Map.Entry<Fact, Truth> stated : facts().entrySet()) {
      Fact fact = stated.getKey();
      Arguments.check(
          !(fact instanceof InSession || fact instanceof AtMostPersons || fact instanceof InMode),
          "facts",
          "must not hold a session, a number of persons or a mode: these have attributes",
          fact);
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds these circumstances} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of circumstances; not thread-safe. */
  public static final class Builder extends ImmutableCircumstances.Builder {
    Builder() {}

    /**
     * States that a fact is the case.
     *
     * @param fact the fact
     * @return this builder
     */
    public Builder met(Fact fact) {
      return putFact(fact, Truth.YES);
    }

    /**
     * States that a fact is not the case.
     *
     * @param fact the fact
     * @return this builder
     */
    public Builder notMet(Fact fact) {
      return putFact(fact, Truth.NO);
    }

    /**
     * States that a fact is the case as an instrument means it.
     *
     * @param instrument the instrument
     * @param fact the fact, which depends on the instrument in which it stands
     * @return this builder
     * @throws IllegalArgumentException if the fact is the same one in whatever instrument it stands
     */
    public Builder met(InstrumentId instrument, Fact fact) {
      return putInstrumentFact(new InstrumentFact(instrument, fact), Truth.YES);
    }

    /**
     * States that a fact is not the case as an instrument means it.
     *
     * @param instrument the instrument
     * @param fact the fact, which depends on the instrument in which it stands
     * @return this builder
     * @throws IllegalArgumentException if the fact is the same one in whatever instrument it stands
     */
    public Builder notMet(InstrumentId instrument, Fact fact) {
      return putInstrumentFact(new InstrumentFact(instrument, fact), Truth.NO);
    }
  }
}
