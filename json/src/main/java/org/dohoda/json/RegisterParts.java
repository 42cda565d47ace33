package org.dohoda.json;

import com.google.common.collect.ImmutableList;
import org.dohoda.json.codec.Parts;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;

/**
 * A register document read element by element: each organisation, body, instrument and so on is
 * checked by itself, so that a mistake in one does not hide the others.
 *
 * <p>Paths, lines and columns of problems are those of the whole document, and all problems
 * together are exactly those of reading it whole, but for what elements say against each other:
 * that two have one id is refused by the register that is built of them. If reading cannot go on,
 * as when the text is cut off, the elements before are there, the one in which it stopped has
 * failed, and so has {@link #around()}. A document that does not say in which version of the format
 * it is has no elements.
 *
 * <p>What is left out of a register changes what it says: without an exception that could not be
 * read, its rule seems to hold without one. Elements are for importing and mending; decide on
 * registers that were read whole. Immutable and thread-safe.
 */
public final class RegisterParts {
  private final Parts<CooperationRegister> parts;
  private final ImmutableList<Checked<RegisterElement>> elements;

  RegisterParts(Parts<CooperationRegister> parts) {
    this.parts = parts;
    this.elements =
        parts.elements().stream()
            .map(element -> element.map(RegisterElement::ofValue))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what the document says around its elements: the register without them, that is title,
   * sources and extensions; failed if the document itself has an error, such as a member that no
   * register has}
   */
  public Checked<CooperationRegister> around() {
    return parts.around();
  }

  /** {@return the elements, each with its own problems, in the order of the document} */
  public ImmutableList<Checked<RegisterElement>> elements() {
    return elements;
  }

  /** {@return all problems of the document and of its elements} */
  public Problems problems() {
    return parts.problems();
  }

  /** {@return how many elements and problems there are} */
  @Override
  public String toString() {
    return elements.size() + " elements, problems: " + parts.problems();
  }
}
