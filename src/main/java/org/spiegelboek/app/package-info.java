/** The program: main class, the only composition root, the window and its sidebar. */
@NullMarked
package org.spiegelboek.app;

import org.jspecify.annotations.NullMarked;
