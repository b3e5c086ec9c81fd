/** The coaching conversation: prepare, hold, look back. */
@NullMarked
package org.spiegelboek.session;

import org.jspecify.annotations.NullMarked;
