/**
 * What parties cooperate on, in which forms, and in which part of the life of a policy.
 *
 * <p>A <b>policy area</b> (oblast politiky) is a concept such as housing (bydlení). Its id carries
 * the <b>taxonomy</b> that lists it, {@code social-inclusion/housing}, so that areas of two lists
 * never meet by accident. An area may be part of broader ones. {@link
 * org.dohoda.policy.SocialInclusion} is built in; users add taxonomies of their own, and {@link
 * org.dohoda.policy.PolicyTaxonomies} looks into several at once.
 *
 * <p>A paper does not list concepts, it writes phrases. A <b>focus</b> is such a phrase taken
 * apart: the area, the words, and, where the paper says so, the direction, the target group and the
 * place. A <b>form of cooperation</b> (forma spolupráce) says how parties work together, a
 * <b>phase</b> at which part of the work on a policy.
 *
 * <p>"Raise the availability of housing for persons in housing need" (zvyšování dostupnosti bydlení
 * pro osoby v bytové nouzi) is:
 *
 * <pre>{@code
 * Focus.builder()
 *     .area(SocialInclusion.HOUSING)
 *     .label(LocalizedText.of("cs", "zvyšování dostupnosti bydlení pro osoby v bytové nouzi"))
 *     .direction(Direction.RAISE)
 *     .targetGroup(LocalizedText.of("cs", "osoby v bytové nouzi", "en", "people in housing need"))
 *     .build();
 * }</pre>
 *
 * <p>The distinction that matters most is that of a concept and its words. The memorandum of 2019
 * speaks of "dluhová problematika", that of 2023 of "oddlužení osob": two labels, one area, {@link
 * org.dohoda.policy.SocialInclusion#DEBT}. "Zdraví" and "zdravotní péče" stand side by side in one
 * list: two labels, two areas. Whoever compares papers compares areas, and shows labels.
 */
@NullMarked
package org.dohoda.policy;

import org.jspecify.annotations.NullMarked;
