package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Shows the parts that elements of every kind have, each as a member of where the trail is. */
final class Parts {
  private final Pass pass;
  private final Trail trail;
  private final Consumer<Source> source = this::source;
  private final Consumer<Attestation> attestation = this::attestation;

  Parts(Pass pass) {
    this.pass = pass;
    this.trail = pass.trail();
  }

  Pass pass() {
    return pass;
  }

  /** Shows an item, if it is there. */
  <T> void maybe(On<T> on, String member, Optional<? extends T> item) {
    if (item.isPresent()) {
      pass.show(on, item.get(), member);
    }
  }

  /** Shows every item of a member. */
  <T> void all(On<T> on, String member, ImmutableSet<? extends T> items) {
    if (!items.isEmpty()) {
      trail.member(member);
      all(on, items);
      trail.back();
    }
  }

  /** Shows every item of the set where the trail is. */
  <T> void all(On<T> on, ImmutableSet<? extends T> items) {
    int i = 0;
    for (T item : items) {
      trail.index(i++);
      pass.show(on, item);
      trail.back();
    }
  }

  /** Walks every item of a member. */
  <T> void each(String member, ImmutableSet<? extends T> items, Consumer<? super T> walk) {
    if (!items.isEmpty()) {
      trail.member(member);
      int i = 0;
      for (T item : items) {
        trail.index(i++);
        walk.accept(item);
        trail.back();
      }
      trail.back();
    }
  }

  /** Walks every item of a member. */
  <T> void each(String member, ImmutableList<? extends T> items, Consumer<? super T> walk) {
    if (!items.isEmpty()) {
      trail.member(member);
      for (int i = 0; i < items.size(); i++) {
        trail.index(i);
        walk.accept(items.get(i));
        trail.back();
      }
      trail.back();
    }
  }

  /** Walks every element of a member that knows its elements by their ids. */
  <T> void elements(
      String member,
      ImmutableList<? extends T> elements,
      Function<? super T, String> id,
      Consumer<? super T> walk) {
    if (!elements.isEmpty()) {
      trail.member(member);
      for (int i = 0; i < elements.size(); i++) {
        T element = elements.get(i);
        trail.element(id.apply(element));
        walk.accept(element);
        trail.back();
      }
      trail.back();
    }
  }

  void text(String member, Optional<LocalizedText> text) {
    maybe(On.TEXT, member, text);
  }

  void date(String member, Optional<PartialDate> date) {
    maybe(On.DATE, member, date);
  }

  void period(String member, Period period) {
    maybe(On.DATE, member, period.start().date());
    maybe(On.DATE, member, period.end().date());
  }

  /** Walks a period with the attestations of what holds during it. */
  void lasted(String member, Period period, ImmutableList<Attestation> attestations) {
    period(member, period);
    if (!attestations.isEmpty()) {
      pass.show(On.LASTED, new Lasted(period, attestations), member);
      attestations(attestations);
    }
  }

  void attestations(ImmutableList<Attestation> attestations) {
    each("attestations", attestations, attestation);
  }

  private void attestation(Attestation each) {
    pass.show(On.ATTESTATION, each);
    pass.show(On.DATE, each.on(), "on");
    source("source", each.source());
  }

  void sources(ImmutableList<Source> sources) {
    each("sources", sources, source);
  }

  void norms(ImmutableList<Source> norms) {
    each("norms", norms, source);
  }

  void source(String member, Optional<Source> one) {
    if (one.isPresent()) {
      source(member, one.get());
    }
  }

  void source(String member, Source one) {
    trail.member(member);
    source(one);
    trail.back();
  }

  private void source(Source each) {
    pass.show(On.SOURCE, each);
    date("date", each.date());
    text("note", each.note());
  }

  void identifiers(String member, ImmutableSet<Identifier> identifiers) {
    all(On.IDENTIFIER, member, identifiers);
  }
}
