/**
 * The engine: how a list of fields becomes a reader, a writer and a schema.
 *
 * <p>A {@link org.dohoda.json.codec.Codec} serves one type in all three ways. Most are made by
 * {@link org.dohoda.json.shape.Codecs}; a type with members is a list of {@link
 * org.dohoda.json.shape.Fields}:
 *
 * <pre>{@code
 * Fields<Stake> f = Fields.of("stake");
 * Field<OrganizationId> holder = f.required("holder", Ids.ORGANIZATION);
 * Field<Optional<StakeRole>> role = f.optional("role", ROLE);
 * ObjectShape<Stake> shape =
 *     f.bind(
 *         new Mapping<>() {
 *           public Stake make(Slots v) {
 *             return Stake.builder().holder(v.get(holder)).role(v.get(role)).build();
 *           }
 *
 *           public void write(Members m, Stake stake) {
 *             m.put(holder, stake.holder());
 *             m.put(role, stake.role());
 *           }
 *         });
 * }</pre>
 *
 * <p>Reading goes through the tokens once. A codec is called with the first token of its value
 * current and leaves the last one current, whatever it finds, so that a mistake costs one value and
 * reading goes on behind it: a clause with three mistakes has three problems. A codec returns null
 * if, and only if, it has recorded at least one problem. Nothing is worked out for problems that do
 * not occur: path and place come from the tokenizer's state when one is recorded.
 *
 * <p>The distinction that matters most: <em>absent</em> is a statement (nothing was stated), while
 * {@code null}, {@code []} and {@code {}} are none, and are refused. Every value has one spelling.
 */
@NullMarked
package org.dohoda.json.codec;

import org.jspecify.annotations.NullMarked;
