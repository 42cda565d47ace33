package org.dohoda.validation.walk;

import org.dohoda.problem.ModelPath;

/**
 * Something that an instrument says, and where.
 *
 * @param in the place
 * @param what what is said
 * @param path its path
 * @param <T> its type
 */
public record Stated<T>(Place in, T what, ModelPath path) {}
