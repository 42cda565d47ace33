package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.json.codec.ChoiceCodec;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;

/** Participation rules: who may take part where, and who may not. */
final class Rules {
  static final Codec<Right> RIGHT = Codecs.code(Right::of, Rights.all());
  static final Codec<Holder> HOLDER =
      ChoiceCodec.<Holder>of("holder")
          .word("other-parties", Holder.otherParties())
          .word("members-of-parent", Holder.membersOfParent())
          .word("author-of-item", Holder.authorOfItem())
          .word("anyone", Holder.anyone())
          .member(
              "representativeOf",
              Ids.ORGANIZATION,
              Holder.RepresentativeOf.class,
              Holder.RepresentativeOf::organization,
              Holder.RepresentativeOf::new)
          .member(
              "kind",
              Organizations.KIND,
              Holder.OfKind.class,
              Holder.OfKind::kind,
              Holder.OfKind::new)
          .member("office", office(), Holder.OfficeHolder.class)
          .member("membersOf", membersOf(), Holder.MembersOf.class)
          .build();
  static final Codec<BodyDescription> DESCRIPTION = description();
  static final Codec<BodySelector> BODIES = bodies();
  static final Codec<Reach> REACH =
      ChoiceCodec.<Reach>of("reach")
          .word("items-of-holder", Reach.itemsOfHolder())
          .member(
              "itemsConcerning",
              Codecs.set(Ids.AREA),
              Reach.ItemsConcerning.class,
              Reach.ItemsConcerning::areas,
              Reach.ItemsConcerning::new)
          .member(
              "itemsBy",
              Ids.ORGANIZATION,
              Reach.ItemsBy.class,
              Reach.ItemsBy::author,
              Reach.ItemsBy::new)
          .build();
  static final Codec<ParticipationRule> RULE = rule();

  private Rules() {}

  private static ObjectShape<Holder.OfficeHolder> office() {
    Fields<Holder.OfficeHolder> f = Fields.of("office-holder");
    var office = f.required("title", Values.TEXT, Holder.OfficeHolder::office);
    var organization =
        f.optional("organization", Ids.ORGANIZATION, Holder.OfficeHolder::organization);
    return f.make(v -> new Holder.OfficeHolder(v.get(office), v.get(organization)));
  }

  /** A body alone stands for all its members. */
  private static Codec<Holder.MembersOf> membersOf() {
    Fields<Holder.MembersOf> f = Fields.of("members-of");
    var body = f.required("body", Ids.BODY, Holder.MembersOf::body);
    var memberClass = f.optional("memberClass", Bodies.MEMBER_CLASS, Holder.MembersOf::memberClass);
    return Codecs.shorthand(
        f.make(v -> new Holder.MembersOf(v.get(body), v.get(memberClass))),
        Ids.BODY,
        members -> members.memberClass().isEmpty() ? Optional.of(members.body()) : Optional.empty(),
        id -> new Holder.MembersOf(id, Optional.empty()));
  }

  private static ObjectShape<BodySelector> bodies() {
    Fields<BodySelector> f = Fields.of("body-selector");
    var in = f.set("in", DESCRIPTION, BodySelector::descriptions);
    var examples = f.optional("examples", Codecs.listed(Ids.BODY), BodySelector::named);
    return f.make(
        v -> BodySelector.builder().descriptions(v.get(in)).named(v.get(examples)).build());
  }

  private static ObjectShape<BodyDescription> description() {
    Fields<BodyDescription> f = Fields.of("body-description");
    var owner = f.optional("owner", Ids.ORGANIZATION, BodyDescription::owner);
    var stakeOf = f.optional("stakeOf", Ids.ORGANIZATION, BodyDescription::stakeOf);
    var kind = f.optional("kind", Bodies.KIND, BodyDescription::kind);
    var remit = f.set("remit", Ids.AREA, BodyDescription::remit);
    return f.make(
        v ->
            BodyDescription.builder()
                .owner(v.get(owner))
                .stakeOf(v.get(stakeOf))
                .kind(v.get(kind))
                .remit(v.get(remit))
                .build());
  }

  private static ObjectShape<ParticipationRule> rule() {
    Fields<ParticipationRule> f = Fields.of("participation-rule");
    var id = f.required("id", Ids.RULE, ParticipationRule::id);
    var permits = f.set("permits", RIGHT, r -> rights(r, RuleEffect.PERMITS));
    var prohibits = f.set("prohibits", RIGHT, r -> rights(r, RuleEffect.PROHIBITS));
    var capacity = f.optional("capacity", Bodies.CAPACITY, ParticipationRule::capacity);
    var holder = f.required("holder", HOLDER, ParticipationRule::holder);
    var bodies = f.required("bodies", BODIES, ParticipationRule::bodies);
    var reach = f.defaulted("reach", REACH, ParticipationRule::reach, Reach.wholeMeeting());
    var condition = f.optional("condition", Conditions.CONDITION, ParticipationRule::condition);
    var period = f.optional("period", Values.PERIOD, ParticipationRule::period);
    var exceptionTo = f.set("exceptionTo", Ids.RULE, ParticipationRule::exceptionTo);
    var yielding = f.flag("yielding", ParticipationRule::yielding);
    var sources = f.list("sources", Sources.SOURCE, ParticipationRule::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, ParticipationRule::attestations);
    return f.make(
        v ->
            ParticipationRule.builder()
                .id(v.get(id))
                .effect(effect(v.get(permits), v.get(prohibits)))
                .rights(v.get(permits))
                .addAllRights(v.get(prohibits))
                .capacity(v.get(capacity))
                .holder(v.get(holder))
                .bodies(v.get(bodies))
                .reach(v.get(reach))
                .condition(v.get(condition))
                .period(v.get(period))
                .exceptionTo(v.get(exceptionTo))
                .yielding(v.get(yielding))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build());
  }

  private static RuleEffect effect(ImmutableSet<Right> permitted, ImmutableSet<Right> prohibited) {
    if (permitted.isEmpty() == prohibited.isEmpty()) {
      throw new IllegalArgumentException("rights: must stand in one of permits and prohibits");
    }
    return permitted.isEmpty() ? RuleEffect.PROHIBITS : RuleEffect.PERMITS;
  }

  private static ImmutableSet<Right> rights(ParticipationRule rule, RuleEffect effect) {
    return rule.effect() == effect ? rule.rights() : ImmutableSet.of();
  }
}
