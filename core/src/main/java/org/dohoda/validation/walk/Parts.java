package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
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
      int i = 0;
      for (T item : items) {
        trail.index(i++);
        pass.show(on, item);
        trail.back();
      }
      trail.back();
    }
  }

  /** Walks every item of a member. */
  <T> void each(String member, ImmutableSet<? extends T> items, Consumer<? super T> walk) {
    if (!items.isEmpty()) {
      trail.member(member);
      if (items.size() == 1) {
        trail.index(0);
        walk.accept(items.iterator().next());
        trail.back();
      } else {
        int i = 0;
        for (T item : items) {
          trail.index(i++);
          walk.accept(item);
          trail.back();
        }
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
    if (text.isPresent()) {
      text(member, text.get());
    }
  }

  void text(String member, LocalizedText text) {
    trail.member(member);
    pass.text(text);
    trail.back();
  }

  void texts(String member, ImmutableSet<LocalizedText> texts) {
    each(member, texts, pass::text);
  }

  void organization(String member, Optional<OrganizationId> id) {
    if (id.isPresent()) {
      organization(member, id.get());
    }
  }

  void organization(String member, OrganizationId id) {
    trail.member(member);
    pass.organization(id);
    trail.back();
  }

  void organizations(String member, ImmutableSet<OrganizationId> ids) {
    each(member, ids, pass::organization);
  }

  void area(String member, Optional<PolicyAreaId> id) {
    if (id.isPresent()) {
      area(member, id.get());
    }
  }

  void area(String member, PolicyAreaId id) {
    trail.member(member);
    pass.area(id);
    trail.back();
  }

  void areas(String member, ImmutableSet<PolicyAreaId> ids) {
    if (!ids.isEmpty()) {
      trail.member(member);
      if (ids.size() == 1) {
        trail.index(0);
        pass.area(ids.iterator().next());
        trail.back();
      } else {
        int i = 0;
        for (PolicyAreaId id : ids) {
          trail.index(i++);
          pass.area(id);
          trail.back();
        }
      }
      trail.back();
    }
  }

  void date(String member, Optional<PartialDate> date) {
    if (date.isPresent()) {
      date(member, date.get());
    }
  }

  void date(String member, PartialDate date) {
    trail.member(member);
    pass.date(date);
    trail.back();
  }

  void day(String member, LocalDate day) {
    date(member, PartialDate.of(day));
  }

  void period(String member, Period period) {
    date(member, period.start().date());
    date(member, period.end().date());
  }

  /** Walks a period with the attestations of what holds during it. */
  void lasted(String member, Period period, ImmutableList<Attestation> attestations) {
    period(member, period);
    if (!attestations.isEmpty()) {
      pass.show(On.LASTED, new Lasted(period, attestations, member));
      attestations(attestations);
    }
  }

  void attestations(ImmutableList<Attestation> attestations) {
    each("attestations", attestations, attestation);
  }

  private void attestation(Attestation each) {
    pass.show(On.ATTESTATION, each);
    date("on", each.on());
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
