/** The same operations without a window. */
@NullMarked
package org.spiegelboek.cli;

import org.jspecify.annotations.NullMarked;
