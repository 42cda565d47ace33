package org.dohoda.json.model.value;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;

/**
 * Relations to other instruments, gathered by their type: {@code { "follows": ["lk-asz-2014"] }}.
 */
public final class Relations {
  public static final Codec<ImmutableSet<Relation>> RELATIONS = relations();

  private Relations() {}

  private static Codec<ImmutableSet<Relation>> relations() {
    Fields<ImmutableSet<Relation>> f = Fields.of("relations");
    ImmutableList.Builder<Field<ImmutableSet<Relation>>> types = ImmutableList.builder();
    for (RelationType type : RelationType.values()) {
      types.add(f.set(member(type), relation(type)));
    }
    ImmutableList<Field<ImmutableSet<Relation>>> fields = types.build();
    f.atLeastOne(fields.toArray(Field<?>[]::new));
    return f.bind(
        new Mapping<>() {
          @Override
          public ImmutableSet<Relation> make(Slots v) {
            ImmutableSet.Builder<Relation> relations = ImmutableSet.builder();
            fields.forEach(field -> relations.addAll(v.get(field)));
            return relations.build();
          }

          @Override
          public void write(Members m, ImmutableSet<Relation> relations) {
            RelationType[] all = RelationType.values();
            for (int i = 0; i < all.length; i++) {
              m.put(fields.get(i), of(all[i], relations));
            }
          }
        });
  }

  private static ImmutableSet<Relation> of(RelationType type, ImmutableSet<Relation> all) {
    return all.stream().filter(relation -> relation.type() == type).collect(toImmutableSet());
  }

  private static String member(RelationType type) {
    StringBuilder member = new StringBuilder();
    boolean begins = false;
    for (char letter : type.name().toCharArray()) {
      if (letter != '_') {
        member.append(begins ? letter : Ascii.toLowerCase(letter));
      }
      begins = letter == '_';
    }
    return member.toString();
  }

  /** The id of the instrument alone relates the whole of it. */
  private static Codec<Relation> relation(RelationType type) {
    return Codecs.shorthand(
        stated(type),
        Ids.INSTRUMENT,
        r -> r.equals(Relation.of(type, r.target())) ? Optional.of(r.target()) : Optional.empty(),
        id -> Relation.of(type, id));
  }

  private static ObjectShape<Relation> stated(RelationType type) {
    Fields<Relation> f = Fields.of("relation");
    var target = f.required("target", Ids.INSTRUMENT);
    var clauses = f.set("clauses", Ids.CLAUSE);
    var since = f.optional("since", Values.DATE);
    var versionOf = f.optional("versionOf", Values.DATE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Relation make(Slots v) {
            return Relation.builder()
                .type(type)
                .target(v.get(target))
                .clauses(v.get(clauses))
                .since(v.get(since))
                .versionOf(v.get(versionOf))
                .build();
          }

          @Override
          public void write(Members m, Relation relation) {
            m.put(target, relation.target());
            m.put(clauses, relation.clauses());
            m.put(since, relation.since());
            m.put(versionOf, relation.versionOf());
          }
        });
  }
}
