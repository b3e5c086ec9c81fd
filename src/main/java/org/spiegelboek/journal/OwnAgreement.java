package org.spiegelboek.journal;

/** What was agreed with oneself on a page. */
public record OwnAgreement(String id, String what) {}
