#include <cstdio>

int main()
{
    std::printf("postern-relayd %s\n", POSTERN_VERSION);
    return 0;
}
