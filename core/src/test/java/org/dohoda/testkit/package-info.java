/**
 * Generators of everything that Dohoda knows, for property tests of your code and of ours.
 *
 * <p><b>Words.</b> A <em>generator</em> (jqwik: arbitrary) draws values. A <em>domain</em> ({@link
 * org.dohoda.testkit.DohodaDomain}) tells jqwik which generator a parameter of which type gets. A
 * <em>coherent</em> register is one in which every id resolves, validities nest and life cycles fit
 * ({@link org.dohoda.testkit.Coherence}). A <em>scenario</em> is a register drawn together with a
 * question that its rules speak of. A <em>sample</em> is made without jqwik, of a seed and a size.
 *
 * <p><b>Where to find what.</b> A facade in the plural stands for each concept and has a method of
 * the same name: {@code Periods.periods()}, {@code Provisions.provisions()}, {@code
 * Memoranda.memoranda()}; the codes of open lists are in {@link org.dohoda.testkit.CodeLists}.
 * Three families are kept apart:
 *
 * <ul>
 *   <li><em>valid</em>: what the domain provides. {@link org.dohoda.testkit.Registers} are coherent
 *       and please the rule book; single values are any that their constructors accept, with days
 *       at the ends of months and of all time, open and unknown ends, terms of one day, text in
 *       several scripts and beyond the basic plane, parts that are absent and lists that are full;
 *   <li><em>odd</em>: {@link org.dohoda.testkit.OddRegisters}, of elements drawn without regard for
 *       one another. Whatever takes a register must survive them;
 *   <li><em>broken</em>: {@link org.dohoda.testkit.Broken}, a valid base with one fault and the
 *       problem that it must cause, by code and path. {@link org.dohoda.testkit.Refused} are values
 *       that a constructor must refuse.
 * </ul>
 *
 * <p><b>One case.</b> Does your report cope with every partnership, and what if there are many?
 *
 * <pre>{@code
 * @Property
 * @Domain(DohodaDomain.class)
 * void everyPartnershipHasALine(@ForAll CooperationRegister register) {
 *   assertThat(report(register)).hasSize(register.partnerships().size());
 * }
 *
 * @Property
 * void regionsOfManyTowns(@ForAll("many") CooperationRegister register) { ... }
 *
 * @Provide
 * Arbitrary<CooperationRegister> many() {
 *   return Registers.registers().withMunicipalities(3, 10).withMemoranda(5, 20);
 * }
 *
 * report(Samples.register(7, 100_000)); // a load test; no jqwik
 * }</pre>
 *
 * <p>Say that it forgets partnerships that are suspended. The register that jqwik shows then has
 * two parties, one partnership with one event, and nothing else: things shrink by their parts, and
 * a coherent register stays coherent.
 *
 * <p><b>The distinction that matters most</b> is between a value that cannot be, one that is wrong,
 * and one that is merely not known. The first is refused where it is made; the second is accepted
 * and reported; the third is neither, and most of what is drawn here has some of it. A property
 * that holds only where everything is known is not a property of cooperation between public bodies.
 */
@NullMarked
package org.dohoda.testkit;

import org.jspecify.annotations.NullMarked;
