/** Parts of the screen that know no feature: views, book, fields, theme, background work. */
@NullMarked
package org.spiegelboek.ui;

import org.jspecify.annotations.NullMarked;
