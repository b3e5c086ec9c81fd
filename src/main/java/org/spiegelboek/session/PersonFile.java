package org.spiegelboek.session;

/**
 * What the book holds about somebody, to say before it is forgotten.
 *
 * @param conversations theirs
 * @param shared those of them at which others sat as well
 * @param beside conversations with somebody else at which they sat
 * @param agreements made in their conversations
 * @param named other agreements that name them
 * @param links from their conversations to answers, mirrors and pages
 */
public record PersonFile(
    int conversations, int shared, int beside, int agreements, int named, int links) {}
