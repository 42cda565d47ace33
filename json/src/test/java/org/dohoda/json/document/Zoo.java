package org.dohoda.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.UnionCodec;
import org.dohoda.json.text.Bounds;
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
      Codecs.repeated(
          Codecs.token(
              OrganizationId::of, (out, id) -> out.string(id.value()), "[a-z]+", 128, "zoo"));
  static final Codec<Truth> TRUTH = Codecs.constants(Truth.class, ImmutableSet.of(Truth.UNKNOWN));
  static final Codec<Food> FOOD = food();
  static final Codec<Animal> ANIMAL =
      new UnionCodec<>("animal", "cat", "dog") {
        @Override
        protected String typeOf(Animal value) {
          return value instanceof Cat ? "cat" : "dog";
        }

        @Override
        protected ObjectShape<? extends Animal> shapeOf(String type) {
          return type.equals("cat") ? cat() : dog();
        }
      };
  static final Codec<Keeper> KEEPER = keeper();
  static final Codec<Keeper> DOCUMENT = new Envelope<>("keeper", KEEPER);
  static final Bounds BOUNDS = Bounds.of(1_000_000, 16, 1_000, 1_000, 100);

  private Zoo() {}

  static Codec<Food> food() {
    Cases<Food> c = Cases.of("food");
    c.word("anything", Any.THING);
    var fish = c.member("fish", Codecs.string());
    return c.bind(
        new Mapping<>() {
          @Override
          public Food make(Slots v) {
            return new Fish(v.get(fish));
          }

          @Override
          public void write(Members m, Food food) {
            if (food instanceof Fish it) {
              m.put(fish, it.kind());
            }
          }
        });
  }

  static ObjectShape<Cat> cat() {
    Fields<Cat> f = Fields.of("cat");
    var name = f.required("name", Codecs.string());
    var likes = f.optional("likes", FOOD);
    return f.bind(
        new Mapping<>() {
          @Override
          public Cat make(Slots v) {
            return new Cat(v.get(name), v.get(likes));
          }

          @Override
          public void write(Members m, Cat cat) {
            m.put(name, cat.name());
            m.put(likes, cat.likes());
          }
        });
  }

  private static ObjectShape<Dog> dog() {
    Fields<Dog> f = Fields.of("dog");
    var legs = f.required("legs", Codecs.integer(0, 4));
    var yearling = f.flag("yearling");
    return f.bind(
        new Mapping<>() {
          @Override
          public Dog make(Slots v) {
            return new Dog(v.get(legs), v.get(yearling));
          }

          @Override
          public void write(Members m, Dog dog) {
            m.put(legs, dog.legs());
            m.put(yearling, dog.yearling());
          }
        });
  }

  static ObjectShape<Keeper> keeper() {
    Fields<Keeper> f = Fields.of("keeper");
    var id = f.required("id", ID);
    var title = f.optional("title", Codecs.string());
    var trained = f.defaulted("trained", TRUTH, Truth.UNKNOWN);
    var age = f.required("age", Codecs.integer(0, 1000));
    var night = f.flag("night");
    var friends = f.set("friends", ID);
    var animals = f.list("animals", ANIMAL);
    var tasks = f.optional("tasks", Codecs.listed(Codecs.string()));
    return f.bind(
        new Mapping<>() {
          @Override
          public Keeper make(Slots v) {
            return new Keeper(
                v.get(id),
                v.get(title),
                v.get(trained),
                v.get(age),
                v.get(night),
                v.get(friends),
                v.get(animals),
                v.get(tasks));
          }

          @Override
          public void write(Members m, Keeper keeper) {
            m.put(id, keeper.id());
            m.put(title, keeper.title());
            m.put(trained, keeper.trained());
            m.put(age, keeper.age());
            m.put(night, keeper.night());
            m.put(friends, keeper.friends());
            m.put(animals, keeper.animals());
            m.put(tasks, keeper.tasks());
          }
        });
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
