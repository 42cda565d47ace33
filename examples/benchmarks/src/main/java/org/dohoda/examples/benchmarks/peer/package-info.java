/**
 * What a user might pick instead for reading, writing and validating: binding libraries over
 * records and Immutables of the same documents, Hibernate Validator over the records, a JSON
 * Schema.
 *
 * <p>{@link org.dohoda.examples.benchmarks.peer.Peer} is the model that the binding libraries read;
 * before a race each must have read what the others read.
 */
@NullMarked
package org.dohoda.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
