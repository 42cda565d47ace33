package org.dohoda.json;

import java.util.stream.Stream;
import org.dohoda.json.model.value.Elements;
import org.dohoda.register.CooperationRegister;

/**
 * One element of a register, or a part of one: what a line of a register's NDJSON stream holds.
 *
 * <p>A register is written as a line with its title, sources and extensions, if it has any, and one
 * line for each element. Immutable and thread-safe.
 *
 * @param kind the name of its kind, such as {@code organization}; {@code register} for a part
 * @param value the element, of the type of that kind
 */
public record RegisterElement(String kind, Object value) {
  /**
   * Checks that the value is of the kind.
   *
   * @param kind the name of its kind
   * @param value the element
   * @throws IllegalArgumentException if there is no such kind or the value is of another
   */
  public RegisterElement {
    Arguments.notNull("kind", kind);
    Arguments.notNull("value", value);
    if (!Elements.kinds().contains(kind)) {
      throw new IllegalArgumentException(
          "kind: must be one of %s, was '%s'".formatted(String.join(", ", Elements.kinds()), kind));
    }
    if (!Elements.isOfKind(kind, value)) {
      throw new IllegalArgumentException(
          "value: must be of the kind %s, was %s".formatted(kind, shown(value)));
    }
  }

  private static String shown(Object value) {
    return Elements.kindOfAny(value)
        .map(kind -> "of the kind " + kind)
        .orElse("no element of a register");
  }

  /**
   * {@return the elements of a register, in its order}
   *
   * @param register the register
   */
  public static Stream<RegisterElement> of(CooperationRegister register) {
    return Elements.of(register).map(RegisterElement::ofValue);
  }

  static RegisterElement ofValue(Object value) {
    return new RegisterElement(Elements.kindOf(value), value);
  }

  /**
   * Adds the element to a register that is being made; a part adds all that it holds.
   *
   * @param builder takes the element
   */
  public void addTo(CooperationRegister.Builder builder) {
    Elements.add(builder, value);
  }
}
