package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Throughout;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * What happened to one term while it stood in the text: an amendment that gives a new term begins
 * anew, and what renewed the old one does not lengthen it.
 *
 * @param least how many renewals it certainly had
 * @param most how many it had at most
 * @param renewed where the last renewal stands that it had or may have had
 * @param stopped the days of notices that stop a renewal of it
 * @param perhapsStopped those of notices of another term or of one that is not known
 */
record TermCourse(
    int least,
    int most,
    Optional<ModelPath> renewed,
    ImmutableList<PartialDate> stopped,
    ImmutableList<PartialDate> perhapsStopped) {

  /** The course of a term that stands in the text while something holds. */
  static TermCourse of(Instrument instrument, List<PartialDate> notices, Holding stands) {
    int least = 0;
    int most = 0;
    Optional<ModelPath> renewed = Optional.empty();
    for (int i = 0; i < instrument.events().size(); i++) {
      InstrumentEvent event = instrument.events().get(i);
      if (event.type() == InstrumentEvent.Type.RENEWED) {
        Truth itself = of(stands, event.on());
        least += itself.isYes() ? 1 : 0;
        most += itself.isNo() ? 0 : 1;
        renewed = itself.isNo() ? renewed : Optional.of(Paths.event(instrument.id(), i));
      }
    }
    ImmutableList.Builder<PartialDate> stopped = ImmutableList.builder();
    ImmutableList.Builder<PartialDate> perhaps = ImmutableList.builder();
    for (PartialDate notice : notices) {
      (Throughout.of(stands, notice).isYes() ? stopped : perhaps).add(notice);
    }
    return new TermCourse(least, most, renewed, stopped.build(), perhaps.build());
  }

  boolean mayBeStopped() {
    return !stopped.isEmpty() || !perhapsStopped.isEmpty();
  }

  /** Whether a renewal is of the term: one of its first day may be the change that brought it. */
  private static Truth of(Holding stands, PartialDate renewal) {
    Truth then = Throughout.of(stands, renewal);
    boolean brought =
        renewal.earliest().isAfter(PartialDate.MIN_DAY)
            && !Throughout.of(stands, PartialDate.of(renewal.earliest().minusDays(1))).isYes();
    return then.isYes() && brought ? Truth.UNKNOWN : then;
  }
}
