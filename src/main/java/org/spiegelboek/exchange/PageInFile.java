package org.spiegelboek.exchange;

import org.jspecify.annotations.Nullable;
import org.spiegelboek.journal.Page;

/**
 * A page with what a file says of it beside the page itself.
 *
 * @param language code of the language its spelling is looked up in, {@code none}, or null where
 *     none was chosen
 */
record PageInFile(Page page, @Nullable String language) {}
