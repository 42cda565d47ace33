package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/** Reads the clauses of one instrument, in the order of its text. Not thread-safe. */
final class CoverageReader {
  private final InstrumentId instrument;
  private final Gathered<PolicyAreaId> areas = new Gathered<>();
  private final Gathered<CooperationForm> forms = new Gathered<>();
  private final Gathered<PolicyPhase> phases = new Gathered<>();

  CoverageReader(InstrumentId instrument) {
    this.instrument = instrument;
  }

  void read(Clause clause, InstrumentId origin, Truth inText, ModelPath path) {
    ModelPath provisions = path.member("provisions");
    for (int i = 0; i < clause.provisions().size(); i++) {
      Passage passage =
          new Passage(instrument, origin, clause.id(), clause.reference(), provisions.index(i));
      read(clause.provisions().get(i), inText, passage);
    }
  }

  private void read(Provision provision, Truth inText, Passage passage) {
    if (provision instanceof Purpose purpose) {
      purpose.foci().ifPresent(foci -> addFoci(foci, inText, passage));
      phases.addItems(purpose.phases(), inText, passage);
    } else if (provision instanceof PolicyFocus focus) {
      addFoci(focus.foci(), inText, passage);
      phases.addItems(focus.phases(), inText, passage);
    } else if (provision instanceof FormsOfCooperation cooperation) {
      forms.addItems(cooperation.forms().items(), inText, passage);
      forms.addList(cooperation.forms(), inText);
      areas.addItems(cooperation.areas(), inText, passage);
      phases.addItems(cooperation.phases(), inText, passage);
    } else if (provision instanceof Undertaking undertaking) {
      areas.addItems(undertaking.areas(), inText, passage);
      phases.addItems(undertaking.phases(), inText, passage);
    }
  }

  private void addFoci(Listed<Focus> foci, Truth inText, Passage passage) {
    foci.items().forEach(focus -> areas.add(focus.area(), focus.label(), inText, passage));
    areas.addList(foci, inText);
  }

  Coverage coverage() {
    return new Coverage(instrument, areas.aspect(), forms.aspect(), phases.aspect());
  }

  /** What has been read of one kind of things. */
  private static final class Gathered<T> {
    private final List<Mention<T>> mentions = new ArrayList<>();
    private boolean open;
    private boolean unstated;
    private boolean closed;

    void add(T item, Optional<LocalizedText> label, Truth inText, Passage passage) {
      mentions.add(new Mention<>(item, label, inText, passage));
    }

    void addItems(Collection<T> items, Truth inText, Passage passage) {
      items.forEach(item -> add(item, Optional.empty(), inText, passage));
    }

    void addList(Listed<?> list, Truth inText) {
      open |= list.openness() == Openness.OPEN;
      unstated |= list.openness() == Openness.UNSTATED;
      closed |= list.openness() == Openness.CLOSED && inText.isYes();
    }

    Aspect<T> aspect() {
      Openness openness =
          open ? Openness.OPEN : closed && !unstated ? Openness.CLOSED : Openness.UNSTATED;
      return new Aspect<>(ImmutableList.copyOf(mentions), openness);
    }
  }
}
