package org.dohoda.provision.sentences;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dohoda.id.Id;
import org.dohoda.provision.Provision;
import org.dohoda.provision.sentences.AttributeTypes.Attribute;
import org.dohoda.source.Source;
import org.dohoda.testkit.Sentences;
import org.dohoda.text.Code;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * From each attribute to the kinds of provisions that can have it, and to the sentences whose
 * provisions do.
 *
 * <p>Both are read off: what can be, from the types of the sealed family; what is, from the
 * provisions of the sentences. An attribute is an accessor of a provision, an accessor of one of
 * its parts, a member of a sealed family of parts (a duty of <em>each party</em>), or a constant of
 * an enum ({@code Modality.SHALL}), and whether a list is open, closed or unstated.
 */
final class AttributeMatrix {
  /** Where an attribute is used: in which sentence, and in which of its provisions. */
  record Use(int sentence, Provision provision) {
    @Override
    public String toString() {
      return sentence + " " + provision.type();
    }
  }

  /** Constants that stand for silence: no sentence says them. */
  private static final ImmutableSet<String> SILENCE = ImmutableSet.of("NOT_STATED");

  private AttributeMatrix() {}

  /** Which kinds can have an attribute, from the types alone. */
  static ImmutableSetMultimap<String, Class<?>> possible() {
    ImmutableSetMultimap.Builder<String, Class<?>> possible = ImmutableSetMultimap.builder();
    for (Class<?> kind : Provision.class.getPermittedSubclasses()) {
      Set<Class<?>> seen = new HashSet<>();
      BiConsumer<String, Class<?>> found =
          (attribute, type) -> {
            possible.put(attribute, kind);
            visit(type, seen, key -> possible.put(key, kind));
          };
      AttributeTypes.of(kind).forEach(each -> attribute("", each, found));
    }
    return possible.build();
  }

  private static void attribute(
      String owner, Attribute attribute, BiConsumer<String, Class<?>> found) {
    found.accept(owner + attribute.key(), AttributeTypes.element(attribute.accessor()));
    if (attribute.key().endsWith("(listed)")) {
      found.accept(owner + attribute.key(), Openness.class);
    }
  }

  private static void visit(Class<?> type, Set<Class<?>> seen, Consumer<String> found) {
    if (isPlain(type) || !seen.add(type)) {
      return;
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (!SILENCE.contains(((Enum<?>) constant).name())) {
          found.accept(constant(constant));
        }
      }
      return;
    }
    if (type.isSealed() && !AttributeTypes.isBuilt(type)) {
      AttributeTypes.variants(type).forEach(variant -> visit(variant, seen, found));
      return;
    }
    found.accept(AttributeTypes.name(type));
    String owner = AttributeTypes.name(type) + ".";
    BiConsumer<String, Class<?>> each =
        (attribute, element) -> {
          found.accept(attribute);
          visit(element, seen, found);
        };
    AttributeTypes.of(type).forEach(attribute -> attribute(owner, attribute, each));
  }

  /** Which sentences use an attribute, from their provisions. */
  static ImmutableSetMultimap<String, Use> used() {
    ImmutableSetMultimap.Builder<String, Use> used = ImmutableSetMultimap.builder();
    Sentences.all()
        .forEach(
            (number, provisions) ->
                provisions.forEach(
                    provision ->
                        parts("", provision, key -> used.put(key, new Use(number, provision)))));
    return used.build();
  }

  private static void parts(String owner, Object value, Consumer<String> found) {
    for (Attribute attribute : AttributeTypes.of(AttributeTypes.typeOf(value))) {
      Object held = attribute.of(value);
      if (isSaid(held)) {
        found.accept(owner + attribute.key());
        within(held, found);
      }
    }
  }

  private static void within(Object held, Consumer<String> found) {
    if (held instanceof Optional<?> optional) {
      optional.ifPresent(each -> within(each, found));
    } else if (held instanceof Collection<?> all) {
      all.forEach(each -> within(each, found));
    } else if (held instanceof Listed<?> listed) {
      found.accept(constant(listed.openness()));
      listed.items().forEach(each -> within(each, found));
    } else if (held instanceof Enum<?> constant) {
      if (!isPlain(AttributeTypes.typeOf(held)) && !SILENCE.contains(constant.name())) {
        found.accept(constant(held));
      }
    } else if (!isPlain(held.getClass())) {
      Class<?> type = AttributeTypes.typeOf(held);
      found.accept(AttributeTypes.name(type));
      parts(AttributeTypes.name(type) + ".", held, found);
    }
  }

  /** Whether a paper says it: unknown, empty and no are what a builder starts from. */
  private static boolean isSaid(Object value) {
    return !(value instanceof Optional<?> optional && optional.isEmpty())
        && !(value instanceof OptionalInt number && number.isEmpty())
        && !(value instanceof Collection<?> all && all.isEmpty())
        && value != Truth.UNKNOWN
        && !Boolean.FALSE.equals(value);
  }

  /** Values without parts of their own that matter here. */
  private static boolean isPlain(Class<?> type) {
    return !type.getName().startsWith("org.dohoda.")
        || Id.class.isAssignableFrom(type)
        || Code.class.isAssignableFrom(type)
        || type == Truth.class
        || type == PartialDate.class
        || type == Identifier.class
        || Source.class.isAssignableFrom(type);
  }

  private static String constant(Object constant) {
    return AttributeTypes.name(AttributeTypes.typeOf(constant)) + "." + ((Enum<?>) constant).name();
  }
}
