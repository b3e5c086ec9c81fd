/** Two laptops, one journal: an exchange folder that any file synchroniser carries. */
@NullMarked
package org.spiegelboek.sync;

import org.jspecify.annotations.NullMarked;
