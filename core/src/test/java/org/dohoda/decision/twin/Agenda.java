package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dohoda.body.AgendaItem;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.Fact;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.participation.Reach;
import org.dohoda.time.Truth;

/** What the meeting or the item of the question is about, and who put it forward. */
record Agenda(Matter matter, World world) {

  /** {@return whether a rule reaches the meeting or the item that is asked about} */
  Truth isReached(RuleVersion version) {
    Reach reach = version.rule().reach();
    if (reach instanceof Reach.WholeMeeting) {
      return Truth.YES;
    }
    if (matter.question().agendaItem().isEmpty()) {
      return Truth.NO; // a rule on items says nothing of the meeting as such
    }
    if (reach instanceof Reach.ItemsConcerning items) {
      return concerns(items.areas());
    }
    if (reach instanceof Reach.ItemsBy items) {
      return author(author -> isSaidOf(items.author(), author, version));
    }
    return isByHolder(version);
  }

  /** {@return whether a rule for the author of the item speaks of the one who asks} */
  Truth isByHolder(RuleVersion version) {
    if (matter.question().agendaItem().isEmpty()) {
      return Truth.NO; // nobody puts the meeting as such forward
    }
    return new Comer(matter, world)
        .of(
            holder -> author(author -> speaksOf(author, holder, version)),
            () -> author(author -> Truth.NO, this::isOfUnheardOf),
            () -> Truth.NO);
  }

  /** Whether of two organizations that nothing speaks of one is the other. */
  private Truth isOfUnheardOf() {
    return world.test(Unknown.Missing.truth(Comer.UNHEARD_OF, "author"), is -> is.equals(true));
  }

  /**
   * Whether a rule speaks of an author, or of who has taken over what the author has put forward.
   */
  private Truth isSaidOf(OrganizationId named, OrganizationId author, RuleVersion version) {
    Relations relations = new Relations(matter, world);
    InstrumentId instrument = version.ranked(matter.register());
    return world.any(
        List.<Supplier<Truth>>of(
            () -> Truth.of(named.equals(author)),
            () -> speaksOf(named, author, version),
            () -> relations.anyHeir(author, instrument, heir -> speaksOf(named, heir, version))),
        Supplier::get);
  }

  private Truth speaksOf(OrganizationId named, OrganizationId holder, RuleVersion version) {
    return new Relations(matter, world).speaksOf(named, holder, version.ranked(matter.register()));
  }

  /** What holds for the one who put the item forward; for nobody of note, it does not. */
  private Truth author(Function<OrganizationId, Truth> holds) {
    return author(holds, () -> Truth.NO);
  }

  private Truth author(Function<OrganizationId, Truth> holds, Supplier<Truth> unheardOf) {
    return matter
        .question()
        .agendaItem()
        .flatMap(AgendaItem::author)
        .map(holds)
        .orElseGet(
            () ->
                world.cases(
                    new Unknown.OfOccasion("author", matter.mentioned().authors()),
                    value ->
                        ((Optional<?>) value)
                            .map(OrganizationId.class::cast)
                            .map(holds)
                            .orElseGet(unheardOf)));
  }

  /** {@return whether the item, or the meeting as a whole, concerns one of some areas} */
  Truth concerns(ImmutableSet<PolicyAreaId> areas) {
    return world.settled(() -> world.any(areas, this::concerns).or(Truth.of(isStated(areas))));
  }

  private Truth concerns(PolicyAreaId area) {
    Truth recorded = recorded(area);
    if (!recorded.isUnknown()) {
      return recorded;
    }
    if (isStated(ImmutableSet.of(area))) {
      return Truth.YES;
    }
    if (isDenied(area)) {
      return Truth.NO;
    }
    return world.test(
        Unknown.OfOccasion.truth(new AgendaConcerns(ImmutableSet.of(area))), is -> is.equals(true));
  }

  private Truth recorded(PolicyAreaId area) {
    Bodies bodies = new Bodies(matter, world);
    Optional<AgendaItem> item = matter.question().agendaItem();
    List<AgendaItem> items =
        item.<List<AgendaItem>>map(ImmutableList::of)
            .orElseGet(
                () -> matter.question().meeting().map(m -> m.agenda()).orElse(ImmutableList.of()));
    if (items.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Stream<Truth> truths =
        items.stream()
            .map(each -> each.areas().map(a -> bodies.concerns(a, area)).orElse(Truth.UNKNOWN));
    return Truth.any(truths);
  }

  /** Whether the asker states that some of these areas are concerned, and the record allows it. */
  private boolean isStated(ImmutableSet<PolicyAreaId> areas) {
    for (Map.Entry<Fact, Truth> stated : matter.question().circumstances().facts().entrySet()) {
      if (stated.getKey() instanceof AgendaConcerns concerned
          && stated.getValue().isYes()
          && concerned.areas().stream()
              .allMatch(area -> areas.stream().anyMatch(each -> isWithin(area, each)))
          && concerned.areas().stream().anyMatch(area -> !recorded(area).isNo())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the asker states that none of several areas, this one among them, is concerned. */
  private boolean isDenied(PolicyAreaId area) {
    for (Map.Entry<Fact, Truth> stated : matter.question().circumstances().facts().entrySet()) {
      if (stated.getKey() instanceof AgendaConcerns concerned
          && stated.getValue().isNo()
          && concerned.areas().stream().anyMatch(each -> isWithin(area, each))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(PolicyAreaId area, PolicyAreaId whole) {
    return matter.areas().within(area, whole).isYes();
  }
}
