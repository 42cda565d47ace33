/**
 * Texts in several languages, lists that say whether they are complete, codes and identifiers: the
 * small things of which every paper is made.
 *
 * <p>A {@linkplain org.dohoda.text.LocalizedText localized text} holds what a thing is called in
 * one or more languages. A {@linkplain org.dohoda.text.TimedName timed name} is a name with the
 * period in which it is borne, since agencies and ministries are renamed. A {@linkplain
 * org.dohoda.text.Code code} is an entry of an open list of codes (otevřený číselník): the list has
 * documented constants, and anyone may write another. An {@linkplain org.dohoda.text.Identifier
 * identifier} (identifikátor) is a number or sign that others gave: an identification number (IČO),
 * a data box (datová schránka), a statistical unit (NUTS). A {@linkplain org.dohoda.text.Listed
 * listed} value is what a paper enumerates, with its {@linkplain org.dohoda.text.Openness
 * openness}: open ("zejména", for example), closed (taxativní výčet), or not stated.
 *
 * <p>A memorandum names two areas of cooperation "for example"; does it cover debt?
 *
 * <pre>{@code
 * Listed<String> areas = Listed.open(List.of("housing", "employment"));
 * areas.contains("housing");                         // YES
 * areas.contains("debt");                            // UNKNOWN: the list gives examples
 * Listed.closed(areas.items()).contains("debt");     // NO: the list is complete
 *
 * Identifier region = Identifier.parse("CZ-ICO-70891508");
 * region.checkDigit();                               // YES
 * LocalizedText name = LocalizedText.of("cs", "Liberecký kraj", "en", "Liberec Region");
 * name.in(Locale.forLanguageTag("cs-CZ"));           // Liberecký kraj
 * }</pre>
 *
 * <p>The form of an identifier is a condition, its check digit is not. Seven digits are no IČO and
 * are refused; eight digits with a wrong check digit may well stand in a register, so {@code
 * checkDigit()} answers {@code NO} and validation warns.
 *
 * <p>The distinction that matters most: <em>not on the list</em> is not <em>off the list</em>. Only
 * a closed list excludes; an open or unstated one leaves unknown what it does not name.
 */
@NullMarked
package org.dohoda.text;

import org.jspecify.annotations.NullMarked;
