package org.spiegelboek.ui;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.spiegelboek.i18n.Messages;

/**
 * Who knows how words are spelt, in one language. Answers come later, on the JavaFX thread.
 *
 * @param check hands on those of the words that the dictionary does not have
 * @param suggest hands on words that may have been meant
 * @param isOwn whether the user added the word
 * @param learn adds a word to the user's own
 * @param forget takes it from there
 */
public record Speller(
    Messages messages,
    BiConsumer<Set<String>, Consumer<Set<String>>> check,
    BiConsumer<String, Consumer<List<String>>> suggest,
    Predicate<String> isOwn,
    Consumer<String> learn,
    Consumer<String> forget) {}
