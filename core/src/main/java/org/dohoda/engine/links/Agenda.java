package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Following;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.logic.Formula;
import org.dohoda.participation.Reach;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/** What is known of the meeting and of the item asked about: areas, author, session. */
final class Agenda {
  private static final ImmutableList<Object> SESSIONS =
      ImmutableList.of(Session.OPEN, Session.CLOSED);

  private final Inquiry inquiry;
  private final Authors authors;
  private final Optional<AgendaItem> item;

  Agenda(Inquiry inquiry, Chains chains, Comers comers) {
    this.inquiry = inquiry;
    this.authors = new Authors(inquiry, chains, comers);
    this.item = inquiry.question().agendaItem();
  }

  /** Whether a rule, by its reach, speaks of the meeting, or of the item asked about. */
  Formula reached(CompiledRule rule) {
    Reach reach = rule.rule().reach();
    if (reach instanceof Reach.WholeMeeting) {
      return Formula.of(true);
    } else if (item.isEmpty()) {
      return Formula.of(false);
    } else if (reach instanceof Reach.ItemsConcerning concerning) {
      return concerns(concerning.areas());
    } else if (reach instanceof Reach.ItemsBy by) {
      return authors.isBy(by.author(), rule);
    } else {
      return isByHolder(rule);
    }
  }

  /** Whether a rule that speaks of the author of the item speaks of the holder. */
  Formula isByHolder(CompiledRule rule) {
    return authors.isHolder(rule);
  }

  /** Whether the session is open or closed: that of the item, of the meeting, or as stated. */
  Formula isSession(Session session) {
    Session recorded =
        inquiry
            .question()
            .meeting()
            .map(meeting -> item.map(meeting::sessionOf).orElse(meeting.session()))
            .orElse(Session.NOT_STATED);
    if (recorded != Session.NOT_STATED) {
      return Formula.of(recorded == session);
    }
    return inquiry
        .question()
        .circumstances()
        .session()
        .map(stated -> Formula.of(stated == session))
        .orElseGet(() -> inquiry.occasionIs(Propositions.Topic.SESSION, session, SESSIONS));
  }

  /**
   * Whether the item asked about, or else the agenda, concerns one of some areas: as recorded, else
   * as stated. That it concerns one of some settles this for all that include them or lie around
   * them, that it concerns none of some settles each of them and what lies within.
   */
  Formula concerns(ImmutableSet<PolicyAreaId> areas) {
    Truth recorded = Truth.any(areas.stream().map(this::recorded));
    if (!recorded.isUnknown()) {
      return Formula.of(recorded.isYes());
    }
    Following following = inquiry.following();
    if (stated(Truth.YES).anyMatch(each -> following.follows(each, areas))) {
      return Formula.of(true);
    }
    List<Formula> ways = new ArrayList<>();
    for (PolicyAreaId area : areas) {
      ImmutableSet<PolicyAreaId> alone = ImmutableSet.of(area);
      if (recorded(area).isUnknown()
          && stated(Truth.NO).noneMatch(each -> following.follows(alone, each))) {
        ways.add(inquiry.occasion(new AgendaConcerns(alone)));
      }
    }
    return Formula.any(ways);
  }

  private Stream<ImmutableSet<PolicyAreaId>> stated(Truth truth) {
    return inquiry.question().circumstances().facts().entrySet().stream()
        .filter(each -> each.getValue() == truth)
        .flatMap(
            each ->
                each.getKey() instanceof AgendaConcerns a ? Stream.of(a.areas()) : Stream.empty());
  }

  private Truth recorded(PolicyAreaId area) {
    return item.map(each -> concerns(each, area)).orElseGet(() -> anyItemConcerns(area));
  }

  private Truth anyItemConcerns(PolicyAreaId area) {
    ImmutableList<AgendaItem> items =
        inquiry.question().meeting().map(Meeting::agenda).orElse(ImmutableList.of());
    return items.isEmpty()
        ? Truth.UNKNOWN
        : Truth.any(items.stream().map(each -> concerns(each, area)));
  }

  private Truth concerns(AgendaItem each, PolicyAreaId area) {
    return each.areas().map(areas -> among(areas, area)).orElse(Truth.UNKNOWN);
  }

  /**
   * Whether a list of areas holds one within an area. What is about a broad area may or may not be
   * about a narrow one within it.
   */
  Truth among(Listed<PolicyAreaId> areas, PolicyAreaId wanted) {
    Truth listed = Truth.any(areas.items().stream().map(each -> isAbout(each, wanted)));
    return listed.isNo() && areas.openness() != Openness.CLOSED ? Truth.UNKNOWN : listed;
  }

  private Truth isAbout(PolicyAreaId area, PolicyAreaId wanted) {
    Truth within = inquiry.areaWithin(area, wanted);
    return within.isNo() && !inquiry.areaWithin(wanted, area).isNo() ? Truth.UNKNOWN : within;
  }
}
