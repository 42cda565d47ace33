package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.Checked;
import org.dohoda.text.Listed;
import org.dohoda.time.Truth;

/** Small types of the tests of the engine, with a field list each. */
final class Zoo {
  record Keeper(
      OrganizationId id,
      Optional<String> title,
      Truth trained,
      int age,
      boolean night,
      ImmutableSet<OrganizationId> friends,
      ImmutableList<Animal> animals,
      Optional<Listed<String>> tasks) {
    Keeper {
      if (age > 150) {
        throw new IllegalArgumentException("age: must be at most 150, was '" + age + "'");
      }
    }
  }

  sealed interface Animal permits Cat, Dog {}

  record Cat(String name, Optional<Food> likes) implements Animal {}

  record Dog(int legs, boolean yearling) implements Animal {}

  sealed interface Food permits Fish, Any {}

  record Fish(String kind) implements Food {}

  enum Any implements Food {
    THING
  }

  static final Codec<OrganizationId> ID =
      Codecs.token(OrganizationId::of, OrganizationId::value, "[a-z]+", "zoo");
  static final Codec<Truth> TRUTH = Codecs.constants(Truth.class, ImmutableSet.of(Truth.UNKNOWN));
  static final Codec<Food> FOOD =
      ChoiceCodec.<Food>of("food")
          .word("anything", Any.THING)
          .member("fish", Codecs.string(), Fish.class, Fish::kind, Fish::new)
          .build();
  static final Codec<Animal> ANIMAL =
      UnionCodec.<Animal>of("animal")
          .with("cat", Cat.class, Zoo::cat)
          .with("dog", Dog.class, Zoo::dog)
          .build();
  static final Codec<Keeper> KEEPER = keeper();
  static final Codec<Keeper> DOCUMENT = new Envelope<>("keeper", KEEPER);
  static final Bounds BOUNDS = Bounds.of(1_000_000, 16, 1_000, 1_000, 100);

  private Zoo() {}

  private static ObjectShape<Cat> cat() {
    Fields<Cat> f = Fields.of("cat");
    Field<String> name = f.required("name", Codecs.string(), Cat::name);
    Field<Optional<Food>> likes = f.optional("likes", FOOD, Cat::likes);
    return f.make(v -> new Cat(v.get(name), v.get(likes)));
  }

  private static ObjectShape<Dog> dog() {
    Fields<Dog> f = Fields.of("dog");
    Field<Integer> legs = f.required("legs", Codecs.integer(0, 4), Dog::legs);
    Field<Boolean> yearling = f.flag("yearling", Dog::yearling);
    return f.make(v -> new Dog(v.get(legs), v.get(yearling)));
  }

  private static ObjectShape<Keeper> keeper() {
    Fields<Keeper> f = Fields.of("keeper");
    var id = f.required("id", ID, Keeper::id);
    var title = f.optional("title", Codecs.string(), Keeper::title);
    var trained = f.defaulted("trained", TRUTH, Keeper::trained, Truth.UNKNOWN);
    var age = f.required("age", Codecs.integer(0, 1000), Keeper::age);
    var night = f.flag("night", Keeper::night);
    var friends = f.set("friends", ID, Keeper::friends);
    var animals = f.list("animals", ANIMAL, Keeper::animals);
    var tasks = f.optional("tasks", Codecs.listed(Codecs.string()), Keeper::tasks);
    return f.make(
        v ->
            new Keeper(
                v.get(id),
                v.get(title),
                v.get(trained),
                v.get(age),
                v.get(night),
                v.get(friends),
                v.get(animals),
                v.get(tasks)));
  }

  static Checked<Keeper> read(String json) {
    return Document.read(KEEPER, json.getBytes(StandardCharsets.UTF_8), BOUNDS);
  }

  static Checked<Keeper> readDocument(String json) {
    return Document.read(DOCUMENT, json.getBytes(StandardCharsets.UTF_8), BOUNDS);
  }

  static String compact(Keeper keeper) {
    return new String(Document.compact(KEEPER, keeper), StandardCharsets.UTF_8);
  }

  /** Problems as {@code code path line:column}, one a line. */
  static String brief(Checked<?> checked) {
    StringBuilder text = new StringBuilder();
    checked
        .problems()
        .forEach(
            p ->
                text.append(p.code())
                    .append(' ')
                    .append(p.path())
                    .append(' ')
                    .append(p.place().orElseThrow().line())
                    .append(':')
                    .append(p.place().orElseThrow().column())
                    .append('\n'));
    return text.toString();
  }
}
