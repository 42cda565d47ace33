package org.dohoda.json.model.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.element.Bodies;
import org.dohoda.json.model.element.Organizations;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;

/** Participation rules: who may take part where, and who may not. */
public final class Rules {
  public static final Codec<Right> RIGHT = Codecs.code(Right::of, Rights.all());
  public static final Codec<Holder> HOLDER = holder();
  public static final Codec<BodyDescription> DESCRIPTION = description();
  public static final Codec<BodySelector> BODIES = bodies();
  public static final Codec<Reach> REACH = reach();
  public static final Codec<ParticipationRule> RULE = rule();

  private Rules() {}

  private static Codec<Holder> holder() {
    Cases<Holder> c = Cases.of("holder");
    c.word("other-parties", Holder.otherParties());
    c.word("members-of-parent", Holder.membersOfParent());
    c.word("author-of-item", Holder.authorOfItem());
    c.word("anyone", Holder.anyone());
    var representativeOf = c.member("representativeOf", Ids.ORGANIZATION);
    var kind = c.member("kind", Organizations.KIND);
    var office = c.member("office", office());
    var membersOf = c.member("membersOf", membersOf());
    return c.bind(
        new Mapping<>() {
          @Override
          public Holder make(Slots v) {
            if (v.has(representativeOf)) {
              return new Holder.RepresentativeOf(v.get(representativeOf));
            }
            if (v.has(kind)) {
              return new Holder.OfKind(v.get(kind));
            }
            return v.has(office) ? v.get(office) : v.get(membersOf);
          }

          @Override
          public void write(Members m, Holder holder) {
            if (holder instanceof Holder.RepresentativeOf it) {
              m.put(representativeOf, it.organization());
            } else if (holder instanceof Holder.OfKind it) {
              m.put(kind, it.kind());
            } else if (holder instanceof Holder.OfficeHolder it) {
              m.put(office, it);
            } else if (holder instanceof Holder.MembersOf it) {
              m.put(membersOf, it);
            }
          }
        });
  }

  private static Codec<Reach> reach() {
    Cases<Reach> c = Cases.of("reach");
    c.word("items-of-holder", Reach.itemsOfHolder());
    var itemsConcerning = c.member("itemsConcerning", Codecs.set(Ids.AREA));
    var itemsBy = c.member("itemsBy", Ids.ORGANIZATION);
    return c.bind(
        new Mapping<>() {
          @Override
          public Reach make(Slots v) {
            if (v.has(itemsConcerning)) {
              return new Reach.ItemsConcerning(v.get(itemsConcerning));
            }
            return new Reach.ItemsBy(v.get(itemsBy));
          }

          @Override
          public void write(Members m, Reach reach) {
            if (reach instanceof Reach.ItemsConcerning it) {
              m.put(itemsConcerning, it.areas());
            } else if (reach instanceof Reach.ItemsBy it) {
              m.put(itemsBy, it.author());
            }
          }
        });
  }

  private static ObjectShape<Holder.OfficeHolder> office() {
    Fields<Holder.OfficeHolder> f = Fields.of("office-holder");
    var office = f.required("title", Values.TEXT);
    var organization = f.optional("organization", Ids.ORGANIZATION);
    return f.bind(
        new Mapping<>() {
          @Override
          public Holder.OfficeHolder make(Slots v) {
            return new Holder.OfficeHolder(v.get(office), v.get(organization));
          }

          @Override
          public void write(Members m, Holder.OfficeHolder officeHolder) {
            m.put(office, officeHolder.office());
            m.put(organization, officeHolder.organization());
          }
        });
  }

  /** A body alone stands for all its members. */
  private static Codec<Holder.MembersOf> membersOf() {
    Fields<Holder.MembersOf> f = Fields.of("members-of");
    var body = f.required("body", Ids.BODY);
    var memberClass = f.optional("memberClass", Bodies.MEMBER_CLASS);
    return Codecs.shorthand(
        f.bind(
            new Mapping<>() {
              @Override
              public Holder.MembersOf make(Slots v) {
                return new Holder.MembersOf(v.get(body), v.get(memberClass));
              }

              @Override
              public void write(Members m, Holder.MembersOf membersOf) {
                m.put(body, membersOf.body());
                m.put(memberClass, membersOf.memberClass());
              }
            }),
        Ids.BODY,
        members -> members.memberClass().isEmpty() ? Optional.of(members.body()) : Optional.empty(),
        id -> new Holder.MembersOf(id, Optional.empty()));
  }

  private static ObjectShape<BodySelector> bodies() {
    Fields<BodySelector> f = Fields.of("body-selector");
    var in = f.set("in", DESCRIPTION);
    var examples = f.optional("examples", Codecs.listed(Ids.BODY));
    f.atLeastOne(in, examples);
    f.neededWhere(examples, "none", in);
    return f.bind(
        new Mapping<>() {
          @Override
          public BodySelector make(Slots v) {
            return BodySelector.builder().descriptions(v.get(in)).named(v.get(examples)).build();
          }

          @Override
          public void write(Members m, BodySelector bodySelector) {
            m.put(in, bodySelector.descriptions());
            m.put(examples, bodySelector.named());
          }
        });
  }

  private static ObjectShape<BodyDescription> description() {
    Fields<BodyDescription> f = Fields.of("body-description");
    var owner = f.optional("owner", Ids.ORGANIZATION);
    var stakeOf = f.optional("stakeOf", Ids.ORGANIZATION);
    var kind = f.optional("kind", Bodies.KIND);
    var remit = f.set("remit", Ids.AREA);
    f.notBoth(owner, stakeOf);
    f.atLeastOne(owner, stakeOf, kind, remit);
    return f.bind(
        new Mapping<>() {
          @Override
          public BodyDescription make(Slots v) {
            return BodyDescription.builder()
                .owner(v.get(owner))
                .stakeOf(v.get(stakeOf))
                .kind(v.get(kind))
                .remit(v.get(remit))
                .build();
          }

          @Override
          public void write(Members m, BodyDescription bodyDescription) {
            m.put(owner, bodyDescription.owner());
            m.put(stakeOf, bodyDescription.stakeOf());
            m.put(kind, bodyDescription.kind());
            m.put(remit, bodyDescription.remit());
          }
        });
  }

  private static ObjectShape<ParticipationRule> rule() {
    Fields<ParticipationRule> f = Fields.of("participation-rule");
    var id = f.required("id", Ids.RULE);
    var permits = f.set("permits", RIGHT);
    var prohibits = f.set("prohibits", RIGHT);
    var capacity = f.optional("capacity", Bodies.CAPACITY);
    var holder = f.required("holder", HOLDER);
    var bodies = f.required("bodies", BODIES);
    var reach = f.defaulted("reach", REACH, Reach.wholeMeeting());
    var condition = f.optional("condition", Conditions.CONDITION);
    var period = f.optional("period", Values.PERIOD);
    var exceptionTo = f.set("exceptionTo", Ids.RULE);
    var yielding = f.flag("yielding");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    f.exactlyOne(permits, prohibits);
    return f.bind(
        new Mapping<>() {
          @Override
          public ParticipationRule make(Slots v) {
            return ParticipationRule.builder()
                .id(v.get(id))
                .effect(effect(v.get(permits), v.get(prohibits)))
                .rights(v.has(permits) ? v.get(permits) : v.get(prohibits))
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
                .build();
          }

          @Override
          public void write(Members m, ParticipationRule participationRule) {
            m.put(id, participationRule.id());
            m.put(permits, rights(participationRule, RuleEffect.PERMITS));
            m.put(prohibits, rights(participationRule, RuleEffect.PROHIBITS));
            m.put(capacity, participationRule.capacity());
            m.put(holder, participationRule.holder());
            m.put(bodies, participationRule.bodies());
            m.put(reach, participationRule.reach());
            m.put(condition, participationRule.condition());
            m.put(period, participationRule.period());
            m.put(exceptionTo, participationRule.exceptionTo());
            m.put(yielding, participationRule.yielding());
            m.put(sources, participationRule.sources());
            m.put(attestations, participationRule.attestations());
          }
        });
  }

  private static RuleEffect effect(ImmutableSet<Right> permitted, ImmutableSet<Right> prohibited) {
    if (permitted.isEmpty() == prohibited.isEmpty()) {
      throw new IllegalArgumentException(
          "rights: must stand in exactly one of permits and prohibits");
    }
    return permitted.isEmpty() ? RuleEffect.PROHIBITS : RuleEffect.PERMITS;
  }

  private static ImmutableSet<Right> rights(ParticipationRule rule, RuleEffect effect) {
    return rule.effect() == effect ? rule.rights() : ImmutableSet.of();
  }
}
